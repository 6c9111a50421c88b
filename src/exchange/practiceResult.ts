// What a pupil marked as a file for their teacher: JSON, small, with a name only where they typed one; hostile until it is read.
import * as v from 'valibot'
import type { Article } from '../domain'
import { type Correction, type KeptCorrection, keep, readOperation, textMark } from '../editing'
import { type Practiced, shortestLog } from '../practice'

/** A change to the shape below needs the next, and an upgrader for this one. */
const RESULT_VERSION = 1

export type PracticeResult = {
  /** As the pupil typed it; null where they did not. */
  readonly name: string | null
  /** ISO 8601. */
  readonly saved: string
  readonly article: { readonly id: string; readonly title: string }
  /** What they marked, to be laid over the article’s text. */
  readonly log: readonly KeptCorrection[]
  /** Marks that could not be understood: damaged, or of a newer program. */
  readonly unread: number
}

/** Bytes of a file that is read at all: some hundreds of marks. */
export const LARGEST_RESULT = 1_000_000
const MOST_MARKS = 1_000
/** Characters of a name. */
export const LONGEST_NAME = 80

/** What a pupil can have done: nothing else of a file is believed. */
const KINDS: ReadonlySet<string> = new Set(['add', 'confirm', 'background', 'confirmBackground'])

/** The first bytes of such a file, enough to know it by. */
export const isResultHead = (head: string): boolean =>
  /^\uFEFF?\s*\{\s*"sourcelight"\s*:\s*"practice"/u.test(head)

export function formatPracticeResult(
  { id, title, text }: Pick<Article, 'id' | 'title' | 'text'>,
  done: Practiced,
  name: string,
  now: Date,
): string {
  const saved = now.toISOString()
  const log = shortestLog(done).map(
    (operation, order): Correction => ({ id: `${order}`, order, made: saved, by: 'reader', operation }),
  )
  const marks = keep(text, log).map(({ version, operation }) => ({ version, operation }))
  const result = {
    ...{ sourcelight: 'practice', version: RESULT_VERSION, saved, name: visibleLine(name) || null },
    ...{ article: { id, title, text: textMark(text) }, marks },
  }
  return `${JSON.stringify(result)}\n`
}

const Line = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most))
const Shape = v.object({
  sourcelight: v.literal('practice'),
  version: v.literal(RESULT_VERSION),
  saved: v.pipe(v.string(), v.isoTimestamp()),
  name: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  article: v.object({ id: Line(500), title: v.pipe(v.string(), v.maxLength(2_000)), text: Line(100) }),
  marks: v.pipe(
    v.array(
      v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), operation: v.unknown() }),
    ),
    v.maxLength(MOST_MARKS),
  ),
})

type ResultRead =
  | { readonly kind: 'read'; readonly result: PracticeResult }
  | { readonly kind: 'refused'; readonly reason: string }

/** What a file holds; takes any string. */
export function readPracticeResult(file: string): ResultRead {
  const found = parsed(file)
  const { version } = (found ?? {}) as { readonly version?: unknown }
  if (typeof version === 'number' && version > RESULT_VERSION)
    return refused('A newer version of Sourcelight saved this. Load this page again to get it.')
  const read = v.safeParse(Shape, found)
  if (!read.success) return refused('This is no whole result of practice: it is damaged or was cut off.')
  const { name, saved, article, marks } = read.output
  const understood = marks.filter((mark) => {
    const operation = readOperation(mark)
    return typeof operation !== 'string' && KINDS.has(operation.kind)
  })
  return {
    kind: 'read',
    result: {
      name: visibleLine(name ?? '') || null,
      saved,
      article: { id: article.id, title: visibleLine(article.title) },
      log: understood.map((mark, order) => ({
        ...{ id: `${order}`, order, made: saved, by: 'reader', text: article.text },
        ...mark,
      })),
      unread: marks.length - understood.length,
    },
  }
}

const refused = (reason: string): ResultRead => ({ kind: 'refused', reason })

function parsed(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/u, ''))
  } catch {
    return null
  }
}

/** Without line breaks and what cannot be seen: a name stands in tables, on paper and in the names of files. */
const visibleLine = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}\s\u115f\u1160\u2800\u3164\uffa0]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)
    .trim()
