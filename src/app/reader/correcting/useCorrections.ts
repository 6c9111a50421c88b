// The corrections of an article: read from the library, laid over whatever analysis there is. How they are made is fetched (`Correcting.tsx`).
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type Analysis, type Article, oncePer } from '../../../domain'
import type { Corrected, Correction, NotFound } from '../../../editing'
import { useFetched } from '../../useFetched'
import { usePartAsRead } from '../useKeptPart'
import type { Opened } from './opened'

const load = () => import('./correcting')
type Correcting = typeof import('./correcting')

/** What is seen already and not yet kept, or not yet gone. */
export type Pending = { readonly added: readonly Correction[]; readonly removed: ReadonlySet<string> }
const NOTHING: Pending = { added: [], removed: new Set() }

export type Written = ReadonlyMap<string, number>

/** Without what concerns these entries. */
export const lessOf = ({ added, removed }: Pending, ids: ReadonlySet<string>): Pending => ({
  added: added.filter(({ id }) => !ids.has(id)),
  removed: new Set([...removed].filter((id) => !ids.has(id))),
})

export type Corrections = ReturnType<typeof useCorrections>

/** Logs of this shape: what was set right of the analysis, and what was marked in practice. */
export type LogName = 'corrections' | 'practice'

export function useCorrections(article: Article, name: LogName = 'corrections') {
  const { kept, asOf } = usePartAsRead(name, article.id)
  const [part, setPart] = useState<Correcting | null>(null)
  const [pending, setPending] = useState(NOTHING)
  /** Which of it is written, by the state of the library that has it. */
  const [written, setWritten] = useState<Written>(new Map())
  const answer = useRef<((opened: Opened) => void) | null>(null)
  /** What asks, a panel, and what answers, which is fetched, know nothing of each other. */
  const [desk] = useState(() => ({
    ask: (opened: Opened) => answer.current?.(opened),
    answerBy: (how: ((opened: Opened) => void) | null) => {
      answer.current = how
    },
  }))
  const fetched = useFetched(load)
  const wanted = kept.length > 0 && part === null
  useEffect(() => {
    if (wanted) fetched(setPart)
  }, [wanted, fetched])
  // Of what is written the library alone tells, once that was read: another tab may take it back. What was read before
  // may still have what was taken back, and lack what was done.
  const told = new Set([...written].flatMap(([id, at]) => (asOf !== null && at <= asOf ? [id] : [])))
  if (told.size > 0) {
    setWritten(new Map([...written].filter(([id]) => !told.has(id))))
    setPending(lessOf(pending, told))
  }

  const read = useMemo(() => part?.find(article.text, kept) ?? NONE_READ, [part, article.text, kept])
  const log = useMemo(() => logOf(part, read.log, pending), [part, read, pending])
  const of = useMemo(() => correctedBy(part, article.text, log), [part, article.text, log])
  // What is undone is so in whatever there is by then.
  const latest = useLatest({ read: read.log, pending, kept, log })

  return {
    article,
    name,
    /** What was done and has its place in the text, in order. */
    log,
    /** An analysis with what was corrected. */
    of,
    /** Entries that are not among those that could be read here. */
    notFound: read.notFound,
    /** Everything that is kept. */
    kept,
    /** For whom makes corrections: what there is at the last drawing, and how it is changed. */
    latest,
    setPart,
    setPending,
    setWritten,
    /** Where something is asked to be set right; nobody answers until that is fetched. */
    desk,
  }
}

/** What a value is at the last drawing, for what is done long after the drawing that began it. */
export function useLatest<T>(value: T): () => T {
  const ref = useRef(value)
  useLayoutEffect(() => {
    ref.current = value
  })
  return useCallback(() => ref.current, [])
}

const NONE_READ: { readonly log: readonly Correction[]; readonly notFound: readonly NotFound[] } = {
  log: [],
  notFound: [],
}

export const logOf = (
  part: Correcting | null,
  log: readonly Correction[],
  { added, removed }: Pending,
): readonly Correction[] => (part ? part.without(part.joined(log, added), removed) : [])

/** Lays a log over analyses; each once. */
export function correctedBy(
  part: Correcting | null,
  text: string,
  log: readonly Correction[],
): (analysis: Analysis) => Corrected {
  return oncePer((analysis: Analysis) => replayed(part, text, analysis, log))
}

const replayed = (
  part: Correcting | null,
  text: string,
  analysis: Analysis,
  log: readonly Correction[],
): Corrected =>
  part
    ? part.replayNext(text, analysis, log)
    : { draft: { text, analysis, checked: new Map() }, fates: new Map() }
