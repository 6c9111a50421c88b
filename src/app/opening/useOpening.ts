// The ways to open something of one's own, or to import it, as any part of the app asks for them.
import { createContext, useContext } from 'react'
import type { Article } from '../../domain'
import type { HandedPage } from '../../io/pageReceiver'

export type Opening = {
  /** Asks the reader for something to open; `address` stands in its field. */
  readonly ask: (address?: string) => void
  readonly openText: (text: string, title: string) => void
  /** One article, or several; or annotations for the one that is being read. */
  readonly openFiles: (files: readonly File[]) => void
  /** Imports a file of annotations as notes on the article that is being read. */
  readonly importAnnotations: (file: File) => void
  /** How many times that went well. */
  readonly imported: number
  /** Asks the page at this address for itself. */
  readonly openAddress: (address: string) => void
  /** Opens a page that was handed over, at the words that were selected on it. */
  readonly openPage: (page: HandedPage, selected: string) => void
  /** Shows an article that was made here out of another one, and keeps it. */
  readonly openArticle: (article: Article) => void
}

export const OpeningContext = createContext<Opening | null>(null)

/** The way to open something. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('no opening around')
  return opening
}
