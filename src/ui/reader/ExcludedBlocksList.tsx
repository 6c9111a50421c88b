// What was left out of a page, at the article's end: how much, and when asked, the pieces themselves by reason.
import { useState } from 'react'
import { Button } from '../common/Button'
import { counted, inFigures } from '../common/counts'

export type ExcludedGroup = {
  readonly label: string
  /** Whether the page itself did not show it. */
  readonly hidden: boolean
  readonly texts: readonly string[]
}

export type ExcludedState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'known'; readonly groups: readonly ExcludedGroup[] }
  /** There was something, but it was not kept. */
  | { readonly kind: 'forgotten' }

/** Smaller print inside the column, not on it: its width is counted in the size of the text. */
const SMALL_PRINT_LOOK = 'border-t pt-4 font-sans text-base text-soft'

type Props = { readonly state: ExcludedState; readonly onShowAll: () => void }

export function ExcludedBlocksList({ state, onShowAll }: Props) {
  const [open, setOpen] = useState(false)
  if (state.kind === 'nothing') return null
  if (state.kind === 'forgotten')
    return (
      <aside className="column mt-12 print:hidden" aria-label="Left out of the page">
        <div className={SMALL_PRINT_LOOK}>
          <p>What was left out of the page is no longer known here. Open the page again to see it.</p>
        </div>
      </aside>
    )
  const { groups } = state
  return (
    <aside className="column mt-12 print:hidden" aria-label="Left out of the page">
      <div className={SMALL_PRINT_LOOK}>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary className="min-h-row w-fit hover:text-ink">{wordsOf(groups)}</summary>
          {open && (
            <>
              {groups.map((group) => (
                <Group key={group.label} group={group} />
              ))}
              {groups.some(({ hidden }) => !hidden) && (
                <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
                  <p>Is a part of the article among it?</p>
                  <Button onPress={onShowAll}>Show all of its text</Button>
                </div>
              )}
            </>
          )}
        </details>
      </div>
    </aside>
  )
}

/** Pieces of one reason that are drawn; a page may have any number. */
const MOST_SHOWN = 200

function Group({ group: { label, texts } }: { readonly group: ExcludedGroup }) {
  const more = texts.length - MOST_SHOWN
  return (
    <section>
      <h2 className="mt-5 mb-2 font-bold text-ink">{label}</h2>
      <ul className="grid gap-2">
        {texts.slice(0, MOST_SHOWN).map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and never change places.
          <li key={i} dir="auto" className="border-s ps-3 whitespace-pre-line wrap-anywhere">
            {text}
          </li>
        ))}
        {more > 0 && <li className="border-s ps-3">and {inFigures(more)} more</li>}
      </ul>
    </section>
  )
}

function wordsOf(groups: readonly ExcludedGroup[]): string {
  const count = (some: readonly ExcludedGroup[]) => some.reduce((sum, { texts }) => sum + texts.length, 0)
  const all = count(groups)
  const hidden = count(groups.filter((group) => group.hidden))
  const words = `${counted(all, 'piece')} of the page ${all === 1 ? 'was' : 'were'} left out`
  if (hidden === 0) return words
  return hidden === all ? `${words}: hidden text` : `${words}, ${inFigures(hidden)} of them hidden text`
}
