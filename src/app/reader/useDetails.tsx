// Headline, authors and date set right by the reader: kept with the article, shown everywhere, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Article } from '../../domain'
import { type Details, type EditSaved, type LibraryEdit, withDetails } from '../../io/library'
import { DetailsDialog } from '../../ui/reader/DetailsDialog'
import { type OpenedArticle, rememberArticle } from '../articleQueries'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'

type Found = {
  /** Null for what ships with the reader: that is corrected where it is made. */
  readonly begin: (() => void) | null
  readonly dialog: ReactNode
}

export function useDetails({ article }: OpenedArticle): Found {
  const { library } = useServices()
  const { notify } = useMessages()
  const undoing = useUndo()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)

  const put = async (edit: LibraryEdit): Promise<EditSaved> => {
    const saved = await library.edit(article.id, edit)
    const kept = await library.get(article.id)
    if (kept) rememberArticle(client, withDetails(kept))
    return saved
  }
  const save = async (details: Details) => {
    setOpen(false)
    const saved = await put(changesOf(article, details))
    const words = wordsOf('Details saved.', saved)
    if (saved.kind === 'gone') return notify(words)
    const offer = undoing.did({
      label: 'changed details',
      scope: article.id,
      undo: async () => wordsOf('As it was before.', await put(changesOf(details, article))),
      redo: async () => wordsOf('Details saved.', await put(changesOf(article, details))),
    })
    notify(words, offer)
  }
  return {
    begin: article.origin === 'bundled' ? null : () => setOpen(true),
    dialog: open && (
      <DetailsDialog
        facts={article}
        onSave={(details) => void save(details)}
        onClose={() => setOpen(false)}
      />
    ),
  }
}

/** Only what differs: another tab may have corrected the rest meanwhile. */
function changesOf(before: Details, after: Details & Partial<Pick<Article, 'titleSupplied'>>): LibraryEdit {
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
