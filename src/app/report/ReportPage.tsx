// Who gets to speak in the reader's articles: which of them, how far they are read, and what is asked for of them.
import { useMemo } from 'react'
import { type Asked, deriveItems, EVERYTHING, INITIAL_VIEW, type LibraryItem } from '../../state'
import { Button } from '../../ui/common/Button'
import { counted } from '../../ui/common/counts'
import { Notice } from '../../ui/common/Notice'
import { ReadingOn } from '../../ui/report/ReadingOn'
import { useLibraryItems, useLibraryTexts } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import { useTitle } from '../pages/useTitle'
import { Shell } from '../Shell'
import { ArchiveReport } from './ArchiveReport'
import { useArchive } from './useArchive'

export function ReportPage({ asked }: { readonly asked: Asked }) {
  useTitle('Who gets to speak')
  const { items } = useLibraryItems()
  return (
    <Shell>
      <div className="mx-auto max-w-library px-gutter pt-page pb-24">
        <h1 className="font-serif text-3xl font-bold tracking-tight">Who gets to speak</h1>
        {items ? <Chosen items={items} asked={asked} /> : <p role="status">Loading…</p>}
      </div>
    </Shell>
  )
}

function Chosen({ items, asked }: { readonly items: readonly LibraryItem[]; readonly asked: Asked }) {
  const { query, tag } = asked
  const { go } = useNavigation()
  const texts = useLibraryTexts(query !== '')
  const { chosen, key, shipped } = useMemo(
    () => chosenOf(deriveItems(items, { ...INITIAL_VIEW, query, tag }, texts)),
    [items, query, tag, texts],
  )
  const narrowed = query !== '' || tag !== null
  return (
    <>
      <p className="mt-2 max-w-prose text-soft">
        {counted(chosen.length, 'article')} of your library{told(asked)}.{' '}
        {shipped && 'They come with Sourcelight and are an example: you opened none of your own yet.'}
      </p>
      {narrowed && (
        <p className="mt-2 print:hidden">
          <Button onPress={() => go({ kind: 'report', asked: EVERYTHING })}>All articles</Button>
        </p>
      )}
      {chosen.length > 0 ? (
        <Counted ids={chosen} archiveKey={key} asked={asked} />
      ) : (
        <p className="mt-6">
          There is nothing to count. <Button onPress={() => go({ kind: 'library' })}>To the library</Button>
        </p>
      )}
    </>
  )
}

const told = ({ query, tag }: Asked): string =>
  `${tag === null ? '' : ` with the tag “${tag}”`}${query === '' ? '' : ` that contain “${query}”`}`

/** One's own, the newest first; what ships with the reader stands in where there is nothing else. */
function chosenOf(items: readonly LibraryItem[]) {
  const own = items.filter(({ bundled }) => !bundled)
  const shipped = own.length === 0 && items.length > 0
  const chosen = (shipped ? items : own).toSorted(
    (a, b) => (b.published ?? '').localeCompare(a.published ?? '') || (a.id < b.id ? -1 : 1),
  )
  const facts = chosen.map(({ id, title, publisher, published }) => [id, title, publisher, published])
  return { chosen: chosen.map(({ id }) => id), key: JSON.stringify(facts), shipped }
}

type CountedProps = {
  readonly ids: readonly string[]
  readonly archiveKey: string
  readonly asked: Asked
}

function Counted({ ids, archiveKey, asked }: CountedProps) {
  const { archive, state, done, stop, goOn } = useArchive(ids, archiveKey)
  const read = archive?.articles.length ?? 0
  return (
    <>
      <ReadingOn
        state={archive && state === 'working' ? 'ready' : state}
        done={state === 'stopped' ? read : done}
        of={ids.length}
        onStop={stop}
        onGoOn={goOn}
      />
      {archive && archive.failed > 0 && (
        <div className="mt-6">
          <Notice role="alert" tone="warning">
            {counted(archive.failed, 'article')} could not be opened or analyzed, and{' '}
            {archive.failed === 1 ? 'is' : 'are'} not counted.
            <Button onPress={goOn}>Try again</Button>
          </Notice>
        </div>
      )}
      {archive && read > 0 && <ArchiveReport archive={archive} asked={asked} />}
    </>
  )
}
