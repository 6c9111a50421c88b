// Opening something of one's own from anywhere in the app: pasted, dropped, chosen, fetched, handed over; read in a worker, kept, shown.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { Article } from '../../domain'
import type { LeftOut } from '../../ingest'
import type { HandedPage } from '../../io/handing'
import { corrected, type LibraryRecord } from '../../io/library'
import { parsePageAddress } from '../../io/pages'
import { OpeningNote, type OpeningState } from '../../ui/open/OpeningNote'
import { leftOutQuery, rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { fetchAddress, Refusal, type Requested, readFile, requestFromPage, requestFromText } from './requests'
import { useGoToOpened } from './useGoToOpened'
import { useLibraryFile } from './useLibraryFile'
import { useTransfers } from './useTransfers'

type Opening = {
  readonly openText: (text: string, title: string) => void
  readonly openFile: (file: File) => void
  /** Asks the page at this address for itself. */
  readonly openAddress: (address: string) => void
  /** Opens a page that another one handed over. */
  readonly openPage: (page: HandedPage) => void
  /** Shows an article that was made here out of another one, and keeps it. */
  readonly openArticle: (article: Article) => void
}

const OpeningContext = createContext<Opening | null>(null)

/** What takes longer than this shows that it is at work, in milliseconds. */
const SHOW_AFTER = 500

export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const { library, opener, pages, remnants } = useDoors()
  const { notify } = useMessages()
  const { go } = useNavigation()
  const goToOpened = useGoToOpened()
  const takeLibraryFile = useLibraryFile()
  const client = useQueryClient()
  const [state, setState] = useState<OpeningState | null>(null)
  const running = useRef<AbortController | null>(null)

  const show = useCallback(
    async (article: Article, leftOut: readonly LeftOut[] = []) => {
      setState(null)
      goToOpened(article.id)
      rememberArticle(client, article)
      client.setQueryData(leftOutQuery(remnants, article.id).queryKey, leftOut)
      const [saved] = await Promise.all([library.open(article), remnants.keep(article.id, leftOut)])
      const kept = await library.get(article.id)
      // Opened again, it is shown as its reader has corrected it.
      if (kept && isCorrected(kept)) rememberArticle(client, corrected(kept))
      if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.')
    },
    [client, goToOpened, library, remnants, notify],
  )

  const open = useCallback(
    async (label: string, request: Requested) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      const timer = setTimeout(() => setState({ kind: 'busy', label }), SHOW_AFTER)
      try {
        const opened = await opener.open(await request(signal), signal)
        // What is shown now no longer needs to be waited for, however long keeping it takes.
        clearTimeout(timer)
        if (signal.aborted) return
        if (opened.kind === 'refused') {
          const { reason, instead } = opened
          setState({
            kind: 'refused',
            reason,
            handing: false,
            instead: instead && (() => void show(instead)),
          })
        } else if (opened.warning !== null)
          setState({
            kind: 'warned',
            warning: opened.warning,
            goOn: () => void show(opened.article, opened.leftOut),
          })
        else await show(opened.article, opened.leftOut)
      } catch (error) {
        if (signal.aborted) return
        const { reason, handing } = error instanceof Refusal ? error : new Refusal(UNREADABLE)
        setState({ kind: 'refused', reason, handing, instead: null })
      } finally {
        clearTimeout(timer)
      }
    },
    [opener, show],
  )

  const openFile = useCallback(
    async (file: File) => {
      if (!(await takeLibraryFile(file))) await open(READING, () => readFile(file))
    },
    [open, takeLibraryFile],
  )

  const value = useMemo<Opening>(
    () => ({
      openText: (text, title) => void open(READING, requestFromText(text, title)),
      openFile: (file) => void openFile(file),
      openAddress: (address) => {
        const host = parsePageAddress(address)?.hostname ?? 'the page'
        void open(`Waiting for ${host}…`, (signal) => fetchAddress(pages, address, signal))
      },
      openPage: (page) => void open(READING, requestFromPage(page)),
      openArticle: (article) => void show(article),
    }),
    [open, openFile, pages, show],
  )
  useTransfers((what) => void (what instanceof File ? openFile(what) : open(READING, async () => what)))

  const close = () => {
    running.current?.abort()
    setState(null)
  }
  return (
    <OpeningContext value={value}>
      {children}
      {state && (
        <OpeningNote
          state={state}
          onClose={close}
          onHanding={() => {
            close()
            go({ kind: 'bookmarklet' })
          }}
        />
      )}
    </OpeningContext>
  )
}

const isCorrected = ({ entry, article }: LibraryRecord): boolean =>
  entry.title !== article.title || entry.byline !== article.byline || entry.published !== article.published

const READING = 'The text is being read.'
const UNREADABLE = 'This could not be read. Perhaps it was moved, or is not on this device.'

/** The way to open something. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('no opening around')
  return opening
}
