// Opening something of one's own from anywhere in the app: pasted, dropped, chosen; read in a worker, kept, shown.
import { useQueryClient } from '@tanstack/react-query'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Article } from '../../domain'
import { whyTooLarge } from '../../ingest/format'
import type { OpenRequest } from '../../io/opener'
import { OpeningNote, type OpeningState } from '../../ui/open/OpeningNote'
import { rememberArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { requestFromTransfer } from './transfer'

type Opening = {
  readonly openText: (text: string, title: string) => void
  readonly openFile: (file: File) => void
}

const OpeningContext = createContext<Opening | null>(null)

/** What takes longer than this shows that it is at work, in milliseconds. */
const SHOW_AFTER = 500

export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const { library, opener } = useDoors()
  const { notify } = useMessages()
  const { go } = useNavigation()
  const client = useQueryClient()
  const [state, setState] = useState<OpeningState | null>(null)
  const running = useRef<AbortController | null>(null)

  const show = useCallback(
    async (article: Article) => {
      setState(null)
      rememberArticle(client, article)
      go({ kind: 'article', id: article.id })
      const saved = await library.open(article)
      if (saved.kind === 'unsaved') notify('This text is not kept: it is gone when the page closes.')
    },
    [client, go, library, notify],
  )

  const open = useCallback(
    async (what: OpenRequest | File) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const { signal } = controller
      const timer = setTimeout(() => setState({ kind: 'busy' }), SHOW_AFTER)
      try {
        const opened = await opener.open(what instanceof File ? await readFile(what) : what, signal)
        // What is shown now no longer needs to be waited for, however long keeping it takes.
        clearTimeout(timer)
        if (signal.aborted) return
        const instead = opened.kind === 'refused' ? opened.instead : null
        if (opened.kind === 'refused') setState({ ...opened, instead: instead && (() => void show(instead)) })
        else if (opened.warning !== null)
          setState({ kind: 'warned', warning: opened.warning, goOn: () => void show(opened.article) })
        else await show(opened.article)
      } catch (error) {
        if (!signal.aborted)
          setState({
            kind: 'refused',
            reason: error instanceof Refusal ? error.message : UNREADABLE,
            instead: null,
          })
      } finally {
        clearTimeout(timer)
      }
    },
    [opener, show],
  )

  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const what = data && requestFromTransfer(data)
      if (!what) return
      event.preventDefault()
      void open(what)
    }
    const paste = (event: ClipboardEvent) => {
      if (!isField(event.target)) take(event, event.clipboardData)
    }
    const drop = (event: DragEvent) => {
      if (!isField(event.target)) take(event, event.dataTransfer)
    }
    // Without this the browser leaves the app for the file.
    const over = (event: DragEvent) => event.preventDefault()
    document.addEventListener('paste', paste)
    document.addEventListener('drop', drop)
    document.addEventListener('dragover', over)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('drop', drop)
      document.removeEventListener('dragover', over)
    }
  }, [open])

  const value = useMemo<Opening>(
    () => ({
      openText: (plain, title) => {
        const from = { origin: 'pasted', title: title.trim() || null } as const
        void open({ kind: 'clipboard', html: '', plain, from })
      },
      openFile: (file) => void open(file),
    }),
    [open],
  )
  const close = () => {
    running.current?.abort()
    setState(null)
  }
  return (
    <OpeningContext value={value}>
      {children}
      {state && <OpeningNote state={state} onClose={close} />}
    </OpeningContext>
  )
}

/** The way to open something. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('no opening around')
  return opening
}

class Refusal extends Error {}

const UNREADABLE = 'The file could not be read. Perhaps it was moved, or is not on this device.'

async function readFile(file: File): Promise<OpenRequest> {
  const large = whyTooLarge(file.size)
  if (large !== null) throw new Refusal(large)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { kind: 'bytes', bytes, from: { origin: 'file', name: file.name, type: file.type } }
}

/** Text that goes into a field of the app is meant for the field. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
