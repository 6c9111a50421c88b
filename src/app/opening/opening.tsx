// Opening something of one's own, or importing it, from anywhere in the app: pasted, dropped, chosen, fetched, handed over; read in a worker, kept, shown.
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Article } from '../../domain'
import type { ExcludedBlock } from '../../ingest'
import type { OpenRequest } from '../../io/opener'
import { parsePageAddress } from '../../io/pages'
import { OpeningStatus } from '../../ui/open/OpeningStatus'
import { fetchedPart } from '../fetchedPart'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import { isAnnotationsFile } from './importAnnotations'
import { fetchAddress, type Requested, readFile, requestFromPage, requestFromText } from './requests'
import { CANNOT_OPEN, useAttempt } from './useAttempt'
import { useImportAnnotations } from './useImportAnnotations'
import { useLibraryFile } from './useLibraryFile'
import { type Opening, OpeningContext } from './useOpening'
import { useShowArticle } from './useShowArticle'
import { useTransfers } from './useTransfers'

type OpenOptions = {
  /** What to do where it fails and the reader wants to try again. */
  readonly again?: () => void
  /** Words of it to go to. */
  readonly selected?: string
}

const OpenText = fetchedPart(async () => (await import('./OpenText')).OpenText)

export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const { opener, pages } = useServices()
  const { notify } = useMessages()
  const { go } = useNavigation()
  const { state, setState, attempt, close } = useAttempt()
  const { importFile, imported } = useImportAnnotations(attempt, setState)
  const showArticle = useShowArticle()
  /** The address that stands in the dialog; null where there is none. */
  const [asking, setAsking] = useState<string | null>(null)
  const takeLibraryFile = useLibraryFile()

  const show = useCallback(
    (article: Article, excluded: readonly ExcludedBlock[] = [], selected = '') => {
      setState(null)
      return showArticle(article, excluded, selected)
    },
    [setState, showArticle],
  )

  const open = useCallback(
    (label: string, request: Requested, { again, selected }: OpenOptions = {}) => {
      const work = async (signal: AbortSignal) => {
        const opened = await opener.open(await request(signal), signal)
        return async () => {
          if (opened.kind === 'refused') {
            const { reason, instead } = opened
            setState({
              kind: 'refused',
              title: CANNOT_OPEN,
              reason,
              bookmarklet: false,
              instead: instead && (() => void show(instead)),
              again: null,
            })
          } else if (opened.warning !== null)
            setState({
              kind: 'warned',
              warning: opened.warning,
              goOn: () => void show(opened.article, opened.excluded, selected),
            })
          else await show(opened.article, opened.excluded, selected)
        }
      }
      // What is pasted while the dialog stands open is what it asked for.
      setAsking(null)
      void attempt(label, work, again && { again })
    },
    [attempt, opener, setState, show],
  )

  const openFile = useCallback(
    async (file: File) => {
      if (await takeLibraryFile(file)) return
      if (isAnnotationsFile(file)) importFile(file)
      else open(READING, () => readFile(file))
    },
    [importFile, open, takeLibraryFile],
  )

  const value = useMemo<Opening>(
    () => ({
      ask: (address = '') => setAsking(address),
      openText: (text, title) => open(READING, requestFromText(text, title)),
      openFile: (file) => void openFile(file),
      importAnnotations: importFile,
      imported,
      openAddress: (address) => {
        const host = parsePageAddress(address)?.hostname ?? 'the page'
        const again = () => {
          close()
          setAsking(address)
        }
        open(`Waiting for ${host}…`, (signal) => fetchAddress(pages, address, signal), { again })
      },
      openPage: (page, selected) => open(READING, requestFromPage(page), { selected }),
      openArticle: (article) => void show(article),
    }),
    [open, openFile, importFile, imported, pages, show, close],
  )
  useTransfers((what, files) => {
    if (files > 1) notify(`Only the first of ${files} files was opened: one article at a time.`)
    if (what instanceof File) void openFile(what)
    else if (isAddress(what)) setAsking(what.plain.trim())
    else open(READING, async () => what)
  })

  return (
    <OpeningContext value={value}>
      {children}
      {asking !== null && <OpenText address={asking} onClose={() => setAsking(null)} />}
      {state && (
        <OpeningStatus
          state={state}
          onClose={close}
          onBookmarklet={() => {
            close()
            go({ kind: 'bookmarklet' })
          }}
        />
      )}
    </OpeningContext>
  )
}

const READING = 'The text is being read.'

/** The address of a page is no text: it is asked whether the page is wanted. */
const isAddress = (what: OpenRequest): what is Extract<OpenRequest, { kind: 'clipboard' }> =>
  what.kind === 'clipboard' &&
  /^(https?:\/\/|www\.)\S+$/i.test(what.plain.trim()) &&
  parsePageAddress(what.plain) !== null
