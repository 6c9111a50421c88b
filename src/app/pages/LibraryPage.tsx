// The start page: what ships with the reader and what was opened here, to be found, sorted, tagged, deleted.
import { useDeferredValue, useMemo, useState } from 'react'
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
import { Notice } from '../../ui/common/Notice'
import { ComparingBar } from '../../ui/library/ComparingBar'
import { LibraryControls } from '../../ui/library/LibraryControls'
import { LibraryNotices } from '../../ui/library/LibraryNotices'
import { LibraryRow, type RowActions } from '../../ui/library/LibraryRow'
import { OnThisDevice } from '../library/OnThisDevice'
import { useDeletion } from '../library/useDeletion'
import { useLibraryItems, useLibraryTexts } from '../library/useLibrary'
import { useTags } from '../library/useTags'
import { useTicked } from '../library/useTicked'
import { useToldNotices } from '../library/useToldNotices'
import { useNavigation } from '../navigation'
import { Shell } from '../Shell'
import { PageTools } from '../tools'
import { useTitle } from './useTitle'

export function LibraryPage() {
  const { items, bundledFailed, retry } = useLibraryItems()
  const notices = useToldNotices()
  useTitle('Library')
  return (
    <Shell tools={<PageTools />}>
      <div className="mx-auto max-w-library px-gutter pt-page pb-24">
        <h1 className="font-serif text-display font-bold tracking-tight">Who says what?</h1>
        <p className="mt-3 mb-8 max-w-prose font-serif text-lg/normal text-soft">
          Sourcelight shows whose words a news article is made of: quoted, reported, or the outlet’s own.
          Everything happens on your device.
        </p>
        <LibraryNotices notices={notices} />
        {bundledFailed && (
          <Notice role="alert" tone="warning">
            The articles that come with Sourcelight could not be loaded.{' '}
            <Button onPress={() => void retry()}>Try again</Button>
          </Notice>
        )}
        {items ? <Items items={items} /> : <p role="status">Loading…</p>}
        <OnThisDevice />
      </div>
    </Shell>
  )
}

/** Rows that are drawn at once; more are a button away. */
const PORTION = 100

function Items({ items }: { readonly items: readonly LibraryItem[] }) {
  const [view, setView] = useState<LibraryView>(INITIAL_VIEW)
  const [portion, setPortion] = useState(PORTION)
  const wanted = useDeferredValue(view)
  const texts = useLibraryTexts(view.query !== '')
  const shown = useMemo(() => deriveItems(items, wanted, texts), [items, wanted, texts])
  const tags = useMemo(() => deriveTags(items), [items])
  const { ticked, isFull, begin, end, toggle } = useTicked()
  const actions = useRowActions(toggle)
  const { go } = useNavigation()
  const narrowed = view.query.trim() !== '' || view.tag !== null
  const own = items.some(({ bundled }) => !bundled)
  return (
    <section aria-label="Library">
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
          onCancel={end}
        />
      ) : (
        items.length > 1 && (
          <p className="mb-6 flex flex-wrap gap-2">
            <Button onPress={begin}>Compare articles…</Button>
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
      {!own && (
        <p className="mx-auto max-w-prose rounded-lg border border-dashed border-edge p-6 text-center font-serif text-lg/normal text-balance text-soft">
          Nothing of your own yet. Paste a text anywhere on this page, drop a file on it, or press{' '}
          <b>Open…</b> What you open stays on this device and is listed here.
        </p>
      )}
    </section>
  )
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
