// Headline, authors and date set right by the reader: kept with the article, shown everywhere, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Article } from '../../domain'
import type { Correction, LibraryEdit } from '../../io/library'
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

  const put = async (next: Article): Promise<string> => {
    rememberArticle(client, next)
    const saved = await library.edit(article.id, factsOf(next))
    return saved.kind === 'saved' ? '' : ' It holds only until the page closes.'
  }
  const save = async (correction: Correction) => {
    setOpen(false)
    const titleSupplied = article.titleSupplied || correction.title !== article.title
    const limits = await put({ ...article, ...correction, titleSupplied })
    notify(`Corrected.${limits}`, {
      label: 'Undo',
      run: () => void put(article).then((limit) => notify(`As it was before.${limit}`)),
    })
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

const factsOf = ({ title, titleSupplied, byline, published }: Article): LibraryEdit => ({
  title,
  titleSupplied,
  byline,
  published,
})
