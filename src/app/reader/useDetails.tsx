// Headline, authors, outlet, date and address set right by the reader: kept with the article, shown everywhere, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Article } from '../../domain'
import { type Details, type EditSaved, type LibraryEdit, withDetails } from '../../io/library'
import { parsePageAddress } from '../../io/pages'
import { type OpenedArticle, rememberArticle } from '../articleQueries'
import { fetchedPart } from '../fetchedPart'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'

type Found = {
  /** Null for what ships with the reader: that is corrected where it is made. */
  readonly begin: (() => void) | null
  readonly dialog: ReactNode
}

const DetailsDialog = fetchedPart(async () => (await import('../../ui/reader/DetailsDialog')).DetailsDialog)

export function useDetails({ article }: OpenedArticle): Found {
  const { library } = useServices()
  const change = useChange()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)

  const put = async (edit: LibraryEdit): Promise<EditSaved> => {
    const saved = await library.edit(article.id, edit)
    const kept = await library.get(article.id)
    if (kept) rememberArticle(client, withDetails(kept))
    return saved
  }
  const save = (details: Details) => {
    setOpen(false)
    return change({
      label: 'changed details',
      scope: article.id,
      apply: async () => {
        const saved = await put(changesOf(article, details))
        return { words: wordsOf('Details saved.', saved), undoable: saved.kind !== 'gone' }
      },
      revert: async () => wordsOf('As it was before.', await put(changesOf(details, article))),
    })
  }
  return {
    begin: article.origin === 'bundled' ? null : () => setOpen(true),
    dialog: open && (
      <DetailsDialog
        facts={article}
        readAddress={(typed) => parsePageAddress(typed)?.href ?? null}
        onSave={(details) => void save(details)}
        onClose={() => setOpen(false)}
      />
    ),
  }
}

/** Only what differs: another tab may have corrected the rest meanwhile. */
function changesOf(before: Details, after: Details & Partial<Pick<Article, 'titleSupplied'>>): LibraryEdit {
  const { title, byline, publisher, published, url, titleSupplied = true } = after
  return {
    ...(title !== before.title && { title, titleSupplied }),
    ...(byline !== before.byline && { byline }),
    ...(publisher !== before.publisher && { publisher }),
    ...(url !== before.url && { ownUrl: url }),
    ...(published !== before.published && { published }),
  }
}

function wordsOf(done: string, { kind }: EditSaved): string {
  if (kind === 'gone') return 'Not changed: this text was deleted in another tab. Open it again to keep it.'
  return kind === 'saved' ? done : `${done} It holds only until the page closes.`
}
