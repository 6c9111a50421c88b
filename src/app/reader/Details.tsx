// Headline, authors, outlet, date and address set right by the reader: kept with the article, shown everywhere, with a way back. Fetched when that is wanted.
import { useQueryClient } from '@tanstack/react-query'
import type { Article } from '../../domain'
import { type EditSaved, type Details as Facts, type LibraryEdit, withDetails } from '../../io/library'
import { parsePageAddress } from '../../io/pages'
import { DetailsDialog } from '../../ui/reader/DetailsDialog'
import { rememberArticle } from '../articleQueries'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'

type Props = { readonly article: Article; readonly onClose: () => void }

export function Details({ article, onClose }: Props) {
  const { library } = useServices()
  const change = useChange()
  const client = useQueryClient()

  const put = async (edit: LibraryEdit): Promise<EditSaved> => {
    const saved = await library.edit(article.id, edit)
    const kept = await library.get(article.id)
    if (kept) rememberArticle(client, withDetails(kept))
    return saved
  }
  const save = (details: Facts) => {
    onClose()
    void change({
      label: 'changed details',
      scope: article.id,
      apply: async () => {
        const saved = await put(changesOf(article, details))
        return { words: wordsOf('Details saved.', saved), undoable: saved.kind !== 'gone' }
      },
      revert: async () => wordsOf('As it was before.', await put(changesOf(details, article))),
    })
  }
  return (
    <DetailsDialog
      facts={article}
      readAddress={(typed) => parsePageAddress(typed)?.href ?? null}
      onSave={save}
      onClose={onClose}
    />
  )
}

/** Only what differs: another tab may have corrected the rest meanwhile. */
function changesOf(before: Facts, after: Facts & Partial<Pick<Article, 'titleSupplied'>>): LibraryEdit {
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
