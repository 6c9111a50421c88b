// The palette: a field, and under it a list of what it finds; a combobox whose list box stands there as long as it is open.
import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import type { PaletteResult, PaletteResults } from '../../state/palette/results'
import { Tool } from '../common/Button'
import { counted, inFigures } from '../common/counts'
import { useModal } from '../common/useModal'
import { PaletteList } from './PaletteList'

type Props = {
  readonly query: string
  readonly onQuery: (query: string) => void
  /** The field has the focus: from now on it gets what is typed. */
  readonly onFocus: () => void
  /** What was found for `resultsOf`, which stays behind `query` while there is much to look through. */
  readonly results: PaletteResults
  readonly resultsOf: string
  /** What is found for `query`. */
  readonly findNow: () => PaletteResults
  readonly onChoose: (result: PaletteResult) => void
  readonly onClose: () => void
}

/** Options that a page of the list counts. */
const PAGE = 8

export function PaletteDialog(props: Props) {
  const { query, onQuery, onFocus, results, resultsOf, findNow, onChoose, onClose } = props
  const id = useId()
  const listed = listedIn(results)
  const [active, setActive] = useActive(listed, resultsOf)
  const modal = useModal(onClose, 'input')

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return
    const last = listed.length - 1
    const to: Readonly<Record<string, number>> = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      Home: 0,
      End: last,
      PageDown: Math.min(last, active + PAGE),
      PageUp: Math.max(0, active - PAGE),
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      // Whoever types fast means the first of what he typed, not of what stands there still.
      const chosen = resultsOf === query ? listed[active] : listedIn(findNow())[0]
      if (chosen) onChoose(chosen)
      return
    }
    const next = to[event.key]
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }

  return (
    <dialog
      {...modal}
      aria-label="Find anything"
      className="mx-auto mt-2 mb-auto w-dialog overflow-hidden rounded-lg border border-edge bg-sheet text-ink shadow-float backdrop:bg-veil narrow:mt-24"
    >
      <div className="flex items-center gap-2 border-b px-3 py-2 focus-within:border-ink">
        <input
          type="text"
          role="combobox"
          aria-label="Find a command, a source, an entity, words or an article"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listed[active] && `${id}-${active}`}
          className="min-h-button min-w-0 flex-1 px-1 text-base outline-none"
          placeholder="Commands, sources, words, articles"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck="false"
          value={query}
          onFocus={onFocus}
          onChange={(event) => onQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Tool aria-label="Close" onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </Tool>
      </div>
      <PaletteList id={id} groups={results.groups} active={active} onActive={setActive} onChoose={onChoose} />
      <p role="status" className="border-t px-4 py-2 text-sm text-soft">
        {countOf(query, results, listed.length)}
      </p>
    </dialog>
  )
}

function countOf(query: string, { all }: PaletteResults, listed: number): string {
  if (query.trim() === '') return `${counted(all, 'command')}. Type to find more.`
  if (all === 0) return 'Nothing found.'
  return listed < all ? `${inFigures(all)} found, the best ${listed} listed.` : `${inFigures(all)} found.`
}

const listedIn = ({ groups }: PaletteResults) => groups.flatMap(({ results }) => results)

/** The option that Enter takes: the first for what was typed, until another is meant; then that one, wherever it comes to stand. */
function useActive(
  listed: readonly PaletteResult[],
  resultsOf: string,
): readonly [number, (active: number) => void] {
  const [meant, setMeant] = useState<{ of: string; key: string | undefined } | null>(null)
  const at = meant?.of === resultsOf ? listed.findIndex(({ key }) => key === meant.key) : 0
  return [Math.max(0, at), (next) => setMeant({ of: resultsOf, key: listed[next]?.key })]
}
