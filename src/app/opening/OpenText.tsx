// Opening a text of one's own: made an article, kept in the library, shown.
import { useQueryClient } from '@tanstack/react-query'
import { articleFromText } from '../../ingest'
import { OpenDialog } from '../../ui/open/OpenDialog'
import { rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'

export function OpenText({ onClose }: { readonly onClose: () => void }) {
  const { library } = useDoors()
  const { notify } = useMessages()
  const { go } = useNavigation()
  const client = useQueryClient()
  const open = async (text: string, title: string) => {
    const article = articleFromText(text, { origin: 'pasted', title: title.trim() || null })
    rememberArticle(client, article)
    onClose()
    go({ kind: 'article', id: article.id })
    const saved = await library.open(article)
    if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.')
  }
  return <OpenDialog onOpen={open} onClose={onClose} />
}
