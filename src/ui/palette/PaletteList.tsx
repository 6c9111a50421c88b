// What the palette found, in groups; the option that Enter takes stands out and is kept in view.
import { useEffect, useRef } from 'react'
import type { PaletteGroup, PaletteResult } from '../../state/palette/results'
import { Keys } from '../common/Keys'
import { useInSightFirst } from '../common/useAfterPaint'

const GROUP_NAMES: Readonly<Record<PaletteGroup['kind'], string>> = {
  recent: 'Used lately',
  command: 'Commands',
  source: 'Sources',
  entity: 'Entities',
  passage: 'In this article',
  article: 'Articles',
}

const IN_SIGHT = 12

type Props = {
  readonly id: string
  readonly groups: readonly PaletteGroup[]
  /** The index of an option among all of them. */
  readonly active: number
  readonly onActive: (index: number) => void
  readonly onChoose: (result: PaletteResult) => void
}

export function PaletteList({ id, groups, active, onActive, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other options may stand there.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active, groups])
  const drawn = useInSightFirst(IN_SIGHT)
  let next = 0
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label="Found"
      className="max-h-palette overflow-y-auto overscroll-contain px-2 py-1"
    >
      {groups.map(({ kind, results }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box holds groups of options, and no fieldset.
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} className="px-2 pt-3 pb-1 text-sm text-soft">
            {GROUP_NAMES[kind]}
          </div>
          {results.map((result) => {
            const index = next++
            if (index >= drawn) return null
            return (
              <Option
                key={result.key}
                id={`${id}-${index}`}
                result={result}
                selected={index === active}
                onPoint={() => onActive(index)}
                onChoose={() => onChoose(result)}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  readonly id: string
  readonly result: PaletteResult
  readonly selected: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** Never focused: the field keeps the focus, and says which option is meant. */
function Option({ id, result: { pieces, detail, keys }, selected, onPoint, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the field hears the keys.
    <div
      id={id}
      role="option"
      aria-selected={selected}
      className="flex min-h-control scroll-my-1 cursor-pointer items-center gap-3 rounded-md px-2 py-1.5 aria-selected:bg-sunken aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-edge"
      onPointerMove={() => {
        if (!selected) onPoint()
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="min-w-0 flex-1">
        <bdi>
          {pieces.map(({ text, hit }, i) =>
            hit ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no name but their place.
              <b key={i} className="underline underline-offset-near">
                {text}
              </b>
            ) : (
              text
            ),
          )}
        </bdi>
        {detail && (
          <>
            {' '}
            <bdi className="text-sm text-soft">{detail}</bdi>
          </>
        )}
      </span>
      <Keys keys={keys.slice(0, 1)} />
    </div>
  )
}
