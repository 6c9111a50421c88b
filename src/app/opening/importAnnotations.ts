// Importing a file of annotations as notes on the article that is being read, and the words for what came of it.
import { type Article, type Note, withoutNotes } from '../../domain'
import { formatSkipped, sumSkipped } from '../../exchange/skipped'
import type { Library, NotesAdded, Saved } from '../../io/library'
import type { AnnotationsRead, Opener } from '../../io/opener'
import { counted, inFigures } from '../../ui/common/counts'
import { Refusal } from './requests'

/** Bytes of a file that is read at all: some hundred thousand annotations. */
const LARGEST = 50_000_000

export type Imported = {
  readonly article: Article
  /** Those that were not there before. */
  readonly added: readonly Note[]
  readonly words: string
  /** Whether there is nothing that the reader must know of. */
  readonly smooth: boolean
}

/** Throws Refusal where nothing could be imported; then nothing has changed. */
export async function importAnnotations(
  { opener, library }: { readonly opener: Opener; readonly library: Library },
  file: File,
  article: Article | null,
  signal: AbortSignal,
): Promise<Imported> {
  if (!article)
    throw new Refusal(
      'This is a JSON file: annotations, by its name. They belong to an article: open that first, then import them again.',
    )
  if (file.size > LARGEST)
    throw new Refusal(
      `This file has ${Math.ceil(file.size / 1_000_000)} MB; up to 50 MB of annotations are read. Split it, and import the parts.`,
    )
  const { id, url, text } = article
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await opener.readAnnotations(
    { kind: 'annotations', bytes, article: { id, url, text } },
    signal,
  )
  if (read.kind === 'refused') throw new Refusal(read.reason)
  signal.throwIfAborted()
  const before = await library.part('notes', id)
  const saved = await library.annotate(article, { kind: 'add', notes: read.notes })
  // Where there was no room for all, the first of them are there.
  const added = withoutNotes(read.notes, before).slice(0, saved.added)
  return { article, added, ...told(read, saved) }
}

type Read = Extract<AnnotationsRead, { kind: 'read' }>

function told(
  { skipped, notes }: Read,
  { added, present, over, ...saved }: Saved & NotesAdded,
): Pick<Imported, 'words' | 'smooth'> {
  if (over === notes.length)
    throw new Refusal('This article has as many notes as can be kept. Delete some, then import these again.')
  const left = sumSkipped([...skipped, { why: 'tooMany', count: over }])
  const count = left.reduce((sum, one) => sum + one.count, 0)
  const parts = [
    `${added === 0 ? 'No notes' : counted(added, 'note')} imported`,
    present > 0 && `${inFigures(present)} here already`,
    count > 0 && `${inFigures(count)} left out: ${formatSkipped(left)}`,
  ]
  const unsaved = saved.kind === 'unsaved' ? ' They hold only until the page closes.' : ''
  return { words: `${parts.filter(Boolean).join(', ')}.${unsaved}`, smooth: count === 0 && !unsaved }
}
