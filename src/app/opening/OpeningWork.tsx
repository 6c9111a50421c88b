// What is asked for is opened or imported: fetched, read in a worker, kept, shown, with whatever there is to tell or to ask of it. Fetched when it is first wanted.
import { useCallback, useEffectEvent, useLayoutEffect, useMemo, useState } from 'react'
import { countWords } from '../../domain'
import type { OpenRequest } from '../../io/opener'
import { parsePageAddress } from '../../io/pages'
import { fetchedPart } from '../fetchedPart'
import { useNavigation } from '../navigation'
import { useServices } from '../services'
import {
  fetchAddress,
  isAnnotationsFile,
  type Requested,
  readFile,
  requestFromPage,
  requestFromText,
} from './requests'
import { CANNOT_OPEN, useAttempt } from './useAttempt'
import { useImportAnnotations } from './useImportAnnotations'
import { useLibraryFile } from './useLibraryFile'
import type { Opening } from './useOpening'
import { useOpenResults } from './useOpenResults'
import { useOpenSeveral } from './useOpenSeveral'
import { type Shown, useShowArticle } from './useShowArticle'
import type { Transferred } from './useTransfers'

type OpenOptions = Pick<Shown, 'selected' | 'undoable'> & {
  /** What to do where it fails and the reader wants to try again. */
  readonly again?: () => void
}

const OpenText = fetchedPart(async () => (await import('./OpenText')).OpenText)

const OpeningStatus = fetchedPart(async () => (await import('../../ui/open/OpeningStatus')).OpeningStatus)

export type Working = Opening & {
  /** What was pasted or dropped. */
  readonly openTransferred: (what: Transferred) => void
}

type Props = {
  /** Hears who takes orders, each time that it is another. */
  readonly onReady: (work: Working) => void
  /** Never called by itself: whoever draws it hears by this that it could not be fetched. */
  readonly onClose: () => void
}

export function OpeningWork({ onReady }: Props) {
  const { opener, pages } = useServices()
  const { go } = useNavigation()
  const { state, setState, attempt, close } = useAttempt()
  const { importFile, imported } = useImportAnnotations(attempt, setState)
  const showArticle = useShowArticle()
  /** The address that stands in the dialog; null where there is none. */
  const [asking, setAsking] = useState<string | null>(null)
  const takeLibraryFile = useLibraryFile()

  const show = useCallback(
    (shown: Shown) => {
      setState(null)
      return showArticle(shown)
    },
    [setState, showArticle],
  )

  const open = useCallback(
    (label: string, request: Requested, { again, ...options }: OpenOptions = {}) => {
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
              instead: instead && (() => void show({ article: instead, excluded: [], ...options })),
              again: null,
            })
          } else if (opened.warning !== null)
            setState({
              kind: 'warned',
              warning: opened.warning,
              goOn: () => void show({ ...opened, ...options }),
            })
          else await show({ ...opened, ...options })
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
  const openSeveral = useOpenSeveral(attempt, setState)
  const openResults = useOpenResults(setState)
  const openFiles = useCallback(
    (files: readonly File[]) => {
      setAsking(null)
      void openResults(files).then((others) => {
        const [file] = others
        if (others.length > 1) openSeveral(others)
        else if (file) void openFile(file)
      })
    },
    [openFile, openResults, openSeveral],
  )
  const openPasted = (what: OpenRequest) => open(READING, async () => what, { undoable: true })

  const openTransferred = useEffectEvent((what: Transferred) => {
    if (!('kind' in what)) openFiles(what)
    else if (what.kind !== 'clipboard') openPasted(what)
    else if (isAddress(what.plain)) setAsking(what.plain.trim())
    else if (countWords(what.plain) < FEW_WORDS) {
      setAsking(null)
      setState({ kind: 'short', words: what.plain.trim(), goOn: () => openPasted(what) })
    } else openPasted(what)
  })
  const work = useMemo<Omit<Working, 'openTransferred'>>(
    () => ({
      ask: (address = '') => setAsking(address),
      openText: (text, title) => open(READING, requestFromText(text, title)),
      openFiles,
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
      openArticle: (article) => void show({ article, excluded: [] }),
    }),
    [open, openFiles, importFile, imported, pages, show, close],
  )
  useLayoutEffect(() => onReady({ ...work, openTransferred }), [work, onReady])

  return (
    <>
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
    </>
  )
}

const READING = 'The text is being read.'

/** A word or a line is hardly an article: below so many words it is asked whether it is meant as one. */
const FEW_WORDS = 40

/** The address of a page is no text: it is asked whether the page is wanted. */
const isAddress = (plain: string): boolean =>
  /^(https?:\/\/|www\.)\S+$/i.test(plain.trim()) && parsePageAddress(plain) !== null
