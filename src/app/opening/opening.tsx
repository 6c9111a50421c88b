// Opening something of one's own, or bringing it in, from anywhere in the app: pasted, dropped, chosen, fetched, handed over; read in a worker, kept, shown.
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { Article } from '../../domain'
import type { LeftOut } from '../../ingest'
import type { HandedPage } from '../../io/handing'
import { corrected, type LibraryRecord } from '../../io/library'
import { parsePageAddress } from '../../io/pages'
import { OpeningNote, type OpeningState } from '../../ui/open/OpeningNote'
import { leftOutQuery, type OpenedArticle, rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { bringIn, isAnnotationsFile } from './bringIn'
import { fetchAddress, Refusal, type Requested, readFile, requestFromPage, requestFromText } from './requests'
import { useGoToOpened } from './useGoToOpened'
import { useLibraryFile } from './useLibraryFile'
import { useTransfers } from './useTransfers'

type Opening = {
  readonly openText: (text: string, title: string) => void
  /** An article; or annotations for the one that is being read. */
  readonly openFile: (file: File) => void
  /** Brings a file of annotations to the article that is being read. */
  readonly bringIn: (file: File) => void
  /** How many times that went well. */
  readonly broughtIn: number
  /** Asks the page at this address for itself. */
  readonly openAddress: (address: string) => void
  /** Opens a page that another one handed over. */
  readonly openPage: (page: HandedPage) => void
  /** Shows an article that was made here out of another one, and keeps it. */
  readonly openArticle: (article: Article) => void
}

/** Gives what is to be done with what came of it; throws Refusal where nothing did. */
type Work = (signal: AbortSignal) => Promise<() => Promise<void>>

const OpeningContext = createContext<Opening | null>(null)

/** What takes longer than this shows that it is at work, in milliseconds. */
const SHOW_AFTER = 500

export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const { library, opener, pages, remnants } = useDoors()
  const { notify } = useMessages()
  const { route, go } = useNavigation()
  const goToOpened = useGoToOpened()
  const takeLibraryFile = useLibraryFile()
  const client = useQueryClient()
  const [state, setState] = useState<OpeningState | null>(null)
  const [broughtIn, setBroughtIn] = useState(0)
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

  const attempt = useCallback(async (label: string, work: Work, title = CANNOT) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const timer = setTimeout(() => setState({ kind: 'busy', label }), SHOW_AFTER)
    try {
      const finish = await work(signal)
      // What is shown now no longer needs to be waited for, however long keeping it takes.
      clearTimeout(timer)
      if (!signal.aborted) await finish()
    } catch (error) {
      if (signal.aborted) return
      const { reason, handing } = error instanceof Refusal ? error : new Refusal(UNREADABLE)
      setState({ kind: 'refused', title, reason, handing, instead: null })
    } finally {
      clearTimeout(timer)
    }
  }, [])

  const open = useCallback(
    (label: string, request: Requested) =>
      void attempt(label, async (signal) => {
        const opened = await opener.open(await request(signal), signal)
        return async () => {
          if (opened.kind === 'refused') {
            const { reason, instead } = opened
            setState({
              kind: 'refused',
              title: CANNOT,
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
        }
      }),
    [attempt, opener, show],
  )

  const bring = useCallback(
    (file: File) =>
      void attempt(
        'The annotations are being read.',
        async (signal) => {
          const id = route.kind === 'article' ? route.id : null
          const reading = route.kind === 'article' && client.getQueryData<OpenedArticle>(['article', id])
          const { words, smooth } = await bringIn(
            { opener, library },
            file,
            reading ? reading.article : null,
            signal,
          )
          return async () => {
            setBroughtIn((times) => times + 1)
            setState(smooth ? null : { kind: 'told', words })
            if (smooth) notify(words)
          }
        },
        'Nothing was brought in',
      ),
    [attempt, client, library, notify, opener, route],
  )

  const openFile = useCallback(
    async (file: File) => {
      if (await takeLibraryFile(file)) return
      if (isAnnotationsFile(file)) bring(file)
      else open(READING, () => readFile(file))
    },
    [bring, open, takeLibraryFile],
  )

  const value = useMemo<Opening>(
    () => ({
      openText: (text, title) => open(READING, requestFromText(text, title)),
      openFile: (file) => void openFile(file),
      bringIn: bring,
      broughtIn,
      openAddress: (address) => {
        const host = parsePageAddress(address)?.hostname ?? 'the page'
        open(`Waiting for ${host}…`, (signal) => fetchAddress(pages, address, signal))
      },
      openPage: (page) => open(READING, requestFromPage(page)),
      openArticle: (article) => void show(article),
    }),
    [open, openFile, bring, broughtIn, pages, show],
  )
  useTransfers((what) => (what instanceof File ? void openFile(what) : open(READING, async () => what)))

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

const CANNOT = 'This cannot be opened'
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
