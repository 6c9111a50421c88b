// Headline, authors and date set right by the reader: kept with the article, shown everywhere, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Article } from '../../domain'
import { type Correction, corrected, type EditSaved, type LibraryEdit } from '../../io/library'
import { CorrectDialog } from '../../ui/reader/CorrectDialog'
import { type OpenedArticle, rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'

type Found = {
  /** Null for what ships with the reader: that is corrected where it is made. */
  readonly begin: (() => void) | null
  readonly dialog: ReactNode
}

export function useCorrection({ article }: OpenedArticle): Found {
  const { library } = useDoors()
  const { notify } = useMessages()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)

  const put = async (edit: LibraryEdit): Promise<EditSaved> => {
    const saved = await library.edit(article.id, edit)
    const kept = await library.get(article.id)
    if (kept) rememberArticle(client, corrected(kept))
    return saved
  }
  const undo = async (correction: Correction) =>
    notify(wordsOf('As it was before.', await put(changesOf(correction, article))))
  const save = async (correction: Correction) => {
    setOpen(false)
    const saved = await put(changesOf(article, correction))
    notify(
      wordsOf('Corrected.', saved),
      saved.kind === 'gone' ? undefined : { label: 'Undo', run: () => void undo(correction) },
    )
  }
  return {
    begin: article.origin === 'bundled' ? null : () => setOpen(true),
    dialog: open && (
      <CorrectDialog
        facts={article}
        onSave={(correction) => void save(correction)}
        onClose={() => setOpen(false)}
      />
    ),
  }
}

/** Only what differs: another tab may have corrected the rest meanwhile. */
function changesOf(
  before: Correction,
  after: Correction & Partial<Pick<Article, 'titleSupplied'>>,
): LibraryEdit {
  const { title, byline, published, titleSupplied = true } = after
  return {
    ...(title !== before.title && { title, titleSupplied }),
    ...(byline !== before.byline && { byline }),
    ...(published !== before.published && { published }),
  }
}

function wordsOf(done: string, { kind }: EditSaved): string {
  if (kind === 'gone') return 'Not changed: this text was deleted in another tab. Open it again to keep it.'
  return kind === 'saved' ? done : `${done} It holds only until the page closes.`
}
