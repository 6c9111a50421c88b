// The articles of the library, to be found, sorted, tagged, deleted, and ticked to be laid side by side.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  deriveItems,
  deriveTags,
  EVERYTHING,
  INITIAL_VIEW,
  type LibraryItem,
  type LibraryView,
  MOST_COMPARED,
} from '../../state'
import { Button } from '../../ui/common/Button'
import { focusMain } from '../../ui/common/main'
import { useAfterPaint } from '../../ui/common/useAfterPaint'
import { ComparingBar } from '../../ui/library/ComparingBar'
import { LibraryControls } from '../../ui/library/LibraryControls'
import { LibraryRow, type RowActions } from '../../ui/library/LibraryRow'
import { useNavigation } from '../navigation'
import { useDeletion } from './useDeletion'
import { useLibraryTexts } from './useLibrary'
import { useTags } from './useTags'
import { useTicked } from './useTicked'

type Props = {
  readonly items: readonly LibraryItem[]
  /** Those that are ticked from the start, and stand first; left out where nobody has begun to choose. */
  readonly chosen?: readonly string[]
  /** Where choosing leads that is given up; left out where it leads back to the list. */
  readonly onCancel?: () => void
}

/** Rows that are drawn at once; more are a button away. */
const PORTION = 100

export function LibraryList({ items, chosen, onCancel }: Props) {
  const [view, setView] = useState<LibraryView>(INITIAL_VIEW)
  const [portion, setPortion] = useState(PORTION)
  const wanted = useAfterPaint(view)
  const texts = useLibraryTexts(view.query !== '')
  const shown = useMemo(
    () => chosenFirst(deriveItems(items, wanted, texts), chosen ?? []),
    [items, wanted, texts, chosen],
  )
  const tags = useMemo(() => deriveTags(items), [items])
  const { ticked, isFull, begin, end, toggle } = useTicked(chosen ?? null)
  const actions = useRowActions(toggle)
  const { go } = useNavigation()
  const section = useFocusOfChoosing(ticked !== null)
  const narrowed = view.query.trim() !== '' || view.tag !== null
  const own = items.some(({ bundled }) => !bundled)
  return (
    <section aria-label="Library" ref={section}>
      <LibraryControls
        view={view}
        tags={tags}
        found={shown.length}
        onChange={(change) => {
          setView({ ...view, ...change })
          setPortion(PORTION)
        }}
      />
      <ul className="mt-5 mb-6">
        {shown.slice(0, portion).map((item) => (
          <LibraryRow
            key={item.id}
            item={item}
            actions={actions}
            ticked={ticked?.includes(item.id) ?? null}
            full={isFull}
          />
        ))}
      </ul>
      {shown.length > portion && (
        <p className="mb-6">
          <Button onPress={() => setPortion(portion + PORTION)}>
            Show {Math.min(PORTION, shown.length - portion)} more of {shown.length}
          </Button>
        </p>
      )}
      {ticked ? (
        <ComparingBar
          ticked={ticked.length}
          most={MOST_COMPARED}
          onCompare={() => go({ kind: 'compare', ids: ticked })}
          onCancel={onCancel ?? end}
        />
      ) : (
        items.length > 1 && (
          <p className="mb-6 flex flex-wrap gap-2">
            <Button data-begins-choosing onPress={begin}>
              Compare articles…
            </Button>
            <Button
              onPress={() =>
                go({ kind: 'report', asked: { ...EVERYTHING, query: view.query.trim(), tag: view.tag } })
              }
            >
              Who gets to speak in {narrowed ? 'these' : 'all'}
            </Button>
          </p>
        )
      )}
      {!own && ticked === null && (
        <p className="rounded-lg border border-dashed border-edge p-6 text-center font-serif text-lg/normal text-balance text-soft">
          Nothing of your own yet. Paste a text anywhere on this page, drop a file on it, or press{' '}
          <b>Open…</b> What you open stays on this device and is listed here.
        </p>
      )}
    </section>
  )
}

const chosenFirst = (items: readonly LibraryItem[], chosen: readonly string[]): readonly LibraryItem[] => [
  ...items.filter(({ id }) => chosen.includes(id)),
  ...items.filter(({ id }) => !chosen.includes(id)),
]

/** Who begins to choose goes on at the first box, who gives up at the button: neither falls off the page. */
function useFocusOfChoosing(isChoosing: boolean) {
  const section = useRef<HTMLElement>(null)
  const before = useRef(isChoosing)
  useLayoutEffect(() => {
    if (before.current === isChoosing) return
    before.current = isChoosing
    section.current
      ?.querySelector<HTMLElement>(isChoosing ? 'input[type=checkbox]' : '[data-begins-choosing]')
      ?.focus()
  }, [isChoosing])
  return section
}

function useRowActions(onTick: (id: string) => void): RowActions {
  const { go, hrefOf } = useNavigation()
  const tags = useTags()
  const remove = useDeletion()
  return useMemo(
    () => ({
      hrefOf: (id) => hrefOf({ kind: 'article', id }),
      onOpen: (id) => go({ kind: 'article', id }),
      onAddTag: tags.addTag,
      onRemoveTag: tags.removeTag,
      onDelete: (item) => {
        focusBeside(item.id)
        void remove(item)
      },
      onTick,
    }),
    [hrefOf, go, tags, remove, onTick],
  )
}

/** Focus must not fall off the page with the row that goes. */
function focusBeside(id: string): void {
  const row = document.querySelector(`li[data-id="${CSS.escape(id)}"]`)
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const link = beside?.querySelector('a')
  if (link) link.focus()
  else focusMain()
}
