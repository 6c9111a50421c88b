// Whatever a reader opens → Article: finds out what it is, refuses what it is not, and never throws.
import { type Article, countWords, type Origin } from '../domain'
import { articleFromText, firstWords } from './articleFromText'
import { isDay } from './articleShape'
import { claimed, publisherFrom } from './claimedFacts'
import { formatOf, LARGEST_TEXT, MANY_WORDS } from './format'
import { readHeadLines } from './headLines'
import { articleFromHtml, beginHtml } from './html/articleFromHtml'
import { isoDate } from './html/published'
import { articleFromMarkdown } from './markdown'
import { NOTHING, type Opened, refused } from './outcome'
import type { SecondOpinion } from './second/opinion'
import { readSource } from './source'
import { unquoted } from './unquoted'
import { webAddress } from './webAddress'

/** Where the bytes or the text came from. */
export type OpenedFrom = {
  readonly origin: Origin
  /** The file's name; shown, and its ending is evidence. */
  readonly name?: string
  /** The MIME type, as far as somebody gave one. */
  readonly type?: string
  readonly url?: string | null
  readonly title?: string | null
}

/** What another extractor took for the article comes later than the page, or never: null. */
export type Opening = (second: SecondOpinion | null) => Opened

/** Begins to open a file's bytes, as far as that goes without a second opinion. */
export function beginBytes(bytes: Uint8Array, from: OpenedFrom): Opening {
  const source = readSource(bytes, from)
  if (source.kind === 'unreadable') return () => refused(source.why)
  if (source.kind === 'text') return () => openText(source.text, from, source.format)
  const { html, url } = source
  if (isBlank(html)) return () => refused(NOTHING)
  const finish = beginHtml(html, { ...from, url: from.url ?? url })
  return (second) => guarded(finish(second), from)
}

/** Opens a file's bytes. */
export const openBytes = (bytes: Uint8Array, from: OpenedFrom, second: SecondOpinion | null = null): Opened =>
  beginBytes(bytes, from)(second)

const isBlank = (text: string): boolean => text.trim() === ''

/** Opens text that is already decoded: what was pasted, or handed over by the bookmarklet. */
export function openText(
  text: string,
  from: OpenedFrom,
  format = formatOf(text, from.name ?? '', from.type ?? ''),
): Opened {
  if (text.length > LARGEST_TEXT)
    return refused('This text is larger than 20 MB. Copy the part you want to read and paste that.')
  if (isBlank(text)) return refused(NOTHING)
  const meta = { ...from, url: from.url ?? null, title: from.title ?? null }
  if (format === 'html') return guarded(articleFromHtml(text, meta), from)
  const read =
    format === 'markdown'
      ? { article: articleFromMarkdown(text, meta), excluded: [] }
      : readHeadLines(articleFromText(unquoted(text), meta))
  return guarded({ kind: 'article', warning: null, ...read }, from)
}

/** Opens rich text from the clipboard: all of it, for the reader chose it; plain text where the markup holds none. */
export function openClipboard(html: string, plain: string, from: OpenedFrom): Opened {
  if (html.length > LARGEST_TEXT)
    return refused('This is larger than 20 MB. Copy the part you want to read and paste that.')
  const opened = html.trim() === '' ? null : articleFromHtml(html, from, true)
  return opened?.kind === 'article'
    ? guarded({ ...opened, ...readHeadLines(opened.article) }, from)
    : openText(plain, from, 'text')
}

function guarded(opened: Opened, from: OpenedFrom): Opened {
  if (opened.kind === 'refused')
    return { ...opened, instead: opened.instead && withBoundedFacts(opened.instead, from) }
  const { text, blocks } = opened.article
  // Quotation marks alone say nothing, nor do spaces without width.
  if (blocks.length === 0 || !/[^\s\u200b\u2060"'“”„‘’‚«»‹›「」『』〝〞＂]/u.test(text))
    return refused(NOTHING)
  const article = withBoundedFacts(opened.article, from)
  const words = text.length > MANY_WORDS * 2 ? countWords(text) : 0
  if (words < MANY_WORDS) return { ...opened, article }
  return {
    ...opened,
    article,
    warning: `This text has ${words.toLocaleString('en')} words; finding who says what in it will take minutes.`,
  }
}

/** Characters of a headline, a byline, a publisher; ten times what real pages have. */
const LONGEST_FACT = 1_000

/**
 * What a page says of itself may be of any length and kind; what is shown of it stops with an ellipsis, and what
 * becomes a link or a date is one.
 */
function withBoundedFacts(article: Article, from: OpenedFrom): Article {
  const bounded = (fact: string | null) =>
    fact !== null && fact.length > LONGEST_FACT ? firstWords(fact) : fact
  return {
    ...article,
    title: bounded(article.title) ?? '',
    byline: claimed(bounded(article.byline)),
    publisher: publisherFrom(bounded(article.publisher), from.origin, webAddress(from.url)),
    published: dayIn(article.published),
    // What another page handed over may not say where it is from: the browser does.
    url: webAddress(from.origin === 'handed' ? from.url : article.url),
  }
}

/** The day that a page names, without a time that no clock shows. */
function dayIn(published: string | null): string | null {
  const day = published && !isDay(published) ? isoDate(published) : published
  return day && !isDay(day) ? day.slice(0, 10) : day
}
