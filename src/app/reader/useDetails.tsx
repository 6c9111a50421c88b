// The way to set headline, authors, outlet, date and address right, where they are the reader's to change.
import { type ReactNode, useState } from 'react'
import type { Article } from '../../domain'
import { fetchedPart } from '../fetchedPart'

type Found = {
  /** Null for what ships with the reader: that is corrected where it is made. */
  readonly begin: (() => void) | null
  readonly dialog: ReactNode
}

const Details = fetchedPart(async () => (await import('./Details')).Details)

export function useDetails(article: Article): Found {
  const [open, setOpen] = useState(false)
  return {
    begin: article.origin === 'bundled' ? null : () => setOpen(true),
    dialog: open && <Details article={article} onClose={() => setOpen(false)} />,
  }
}
