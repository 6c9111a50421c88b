// What is never background, whoever judges it: what somebody else says, the lead, lines that tell nothing, and scraps.
import { type Background, type Span, span, textOf } from '../../domain'
import {
  type Doc,
  type FoundAttribution,
  fillTokens,
  type Sentence,
  spanOfTokens,
  type TokenRange,
  tokenAt,
} from '../doc'
import { EVIDENCE_RULES } from './evidence'
import { takenBy } from './ownWords'

/** From this share of a sentence's words in attributions on, the sentence is somebody's. Chosen by judgement. */
const MOSTLY = 0.5
/** Words that a note has at least. */
const FEWEST_WORDS = 4
/** Fewer paragraphs are a fragment, which need not begin with the news. */
const FEWEST_PARAGRAPHS = 4
/** Sentences of a lead; a text in one paragraph is no lead as a whole. */
const LONGEST_LEAD = 3

/** A paragraph that tells something ends so, also within quotation marks or brackets; headlines, bylines and subheadings mostly do not. */
const ENDED = /[.!?…]["'”’»)\]]*$/u

export const isTold = ({ text, ends }: Doc, { to }: TokenRange): boolean => {
  const end = ends[to - 1] ?? 0
  return ENDED.test(text.slice(Math.max(0, end - 6), end))
}

/** Each tells of the sentence with this number whether it is barred; made once an article. */
type Bar = (doc: Doc, found: readonly FoundAttribution[]) => (k: number) => boolean

/** A headline, a byline, a subheading, a caption. */
const isUntold: Bar = (doc) => {
  const untold = doc.paragraphs.map((paragraph) => !isTold(doc, paragraph))
  return (k) => untold[doc.sentences[k]?.paragraph ?? -1] ?? false
}

/** The first paragraph that tells something: it tells the news. */
const isLead: Bar = (doc) => {
  const lead = doc.paragraphs.findIndex((paragraph) => isTold(doc, paragraph))
  const first = doc.sentences.findIndex(({ paragraph }) => paragraph === lead)
  const isArticle = doc.paragraphs.length >= FEWEST_PARAGRAPHS
  return (k) => isArticle && doc.sentences[k]?.paragraph === lead && k - first < LONGEST_LEAD
}

/** “The council, which met on Monday, said that …”: what somebody says makes up most of it. */
const isAttributed: Bar = (doc, found) => {
  const words = new Int32Array(doc.sentences.length)
  const said = new Int32Array(doc.sentences.length)
  const inside = new Uint8Array(doc.words.length)
  for (const at of takenBy(found)) fillTokens(doc, inside, at, 1)
  doc.words.forEach((word, i) => {
    if (!/[\p{L}\p{N}]/u.test(word)) return
    const k = doc.sentenceOf[i] as number
    words[k] = (words[k] as number) + 1
    said[k] = (said[k] as number) + (inside[i] as number)
  })
  return (k) => (said[k] as number) >= MOSTLY * Math.max(1, words[k] as number)
}

const { dayOfNews, next, hadHappened, pastYear, lookingBack } = EVIDENCE_RULES
const MARKET =
  /\b(?:shares?|stocks?|index|futures|sterling|pound|dollar|euro|oil|gold|bitcoin)\b[^.;]{0,40}\b(?:fell|rose|dipped|slid|slipped|jumped|gained|lost|dropped|climbed|surged|plunged|tumbled|closed|traded|edged|sank|soared)\b/i

/** “Shares fell 6 % on Friday”, “crews left the town this morning”: what happened on the day is the news. */
const isToday: Bar = (doc) => (k) => {
  const text = textOf(doc.text, spanOfTokens(doc, doc.sentences[k] as Sentence))
  const isOfDay = dayOfNews.sign.test(text) || MARKET.test(text)
  return isOfDay && ![next, hadHappened, pastYear, lookingBack].some(({ sign }) => sign.test(text))
}

export const BACKGROUND_BARS = { isUntold, isLead, isAttributed, isToday }

/** Notes without what is barred, and without what anybody says in them; both in text order. */
export function barred(
  doc: Doc,
  found: readonly FoundAttribution[],
  notes: readonly Background[],
): Background[] {
  const bars = Object.values(BACKGROUND_BARS).map((bar) => bar(doc, found))
  const taken = takenBy(found)
  let from = 0
  return notes.flatMap((note) => {
    const k = doc.sentenceOf[tokenAt(doc, note.span.start)] as number
    if (bars.some((bar) => bar(k))) return []
    while (from < taken.length && (taken[from] as Span).end <= note.span.start) from++
    return ownParts(note.span, taken, from)
      .map((part) => trimmed(doc.text, part.end < note.span.end ? unled(doc.text, part) : part))
      .filter((part) => part !== null && countOf(doc.text, part) >= FEWEST_WORDS)
      .map((part) => ({ ...note, span: part as Span }))
  })
}

/** A note without what anybody says in it. */
function ownParts({ start, end }: Span, taken: readonly Span[], from: number): Span[] {
  const parts: Span[] = []
  let at: number = start
  for (let i = from; i < taken.length && (taken[i] as Span).start < end; i++) {
    const said = taken[i] as Span
    if (said.start > at) parts.push(span(at, said.start))
    at = Math.max(at, said.end)
  }
  if (at < end) parts.push(span(at, end))
  return parts
}

const countOf = (text: string, at: Span): number =>
  textOf(text, at).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** “… since 2021, as” ends before the word that leads over to what somebody says. */
const LEADS_OVER = /[\s,]+(?:as|while|but|and|although|though|after|because|when|if|that|so|or|with|by|to)$/i

const unled = (text: string, at: Span): Span => {
  const words = textOf(text, at).trimEnd()
  const led = LEADS_OVER.exec(words)
  return led && led.index > 0 ? span(at.start, at.start + led.index) : at
}

/** Without marks that belong to the words beside it, and the spaces. */
function trimmed(text: string, { start, end }: Span): Span | null {
  let from: number = start
  let to: number = end
  while (from < to && /[\s,;:–—”’"'.)-]/.test(text[from] as string)) from++
  while (to > from && /[\s,;:–—“‘"(-]/.test(text[to - 1] as string)) to--
  return to > from ? span(from, to) : null
}
