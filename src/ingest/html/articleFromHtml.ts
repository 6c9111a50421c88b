// A web page → Article: the blocks judged to be its own, tiled into one text, with links and emphasis.
import { type Article, type Block, type BlockKind, type Inline, type Origin, span } from '../../domain'
import { firstWords, idOf } from '../articleFromText'
import { type ExcludedBlock, type Opened, type Reason, refused } from '../outcome'
import type { SecondOpinion } from '../second/opinion'
import { Tiling } from '../tiling'
import { webAddress } from '../webAddress'
import { type Candidate, type CandidateInline, findCandidates, type Page } from './candidates'
import { dateBesideHeadline } from './dateBeside'
import { embeddedPage, longestBody } from './embedded'
import { judge } from './judge'
import { metadataOf, type PageMetadata } from './metadata'
import { otherArticles, withoutArticles } from './others'
import { readPageFacts } from './readPageFacts'
import { reconcile } from './reconcile'
import { leaveOutRepeats } from './repeats'
import { parseTree } from './tree'

type HtmlMeta = {
  readonly origin: Origin
  readonly url?: string | null
  readonly title?: string | null
}

/** Reads a web page. `whole` keeps every block: a pasted selection was chosen by its reader. */
export const articleFromHtml = (html: string, meta: HtmlMeta, whole = false): Opened =>
  beginHtml(html, meta, whole)(null)

/** Begins to read a web page; what another extractor took for its article is weighed in the end. */
export function beginHtml(
  html: string,
  meta: HtmlMeta,
  whole = false,
): (second: SecondOpinion | null) => Opened {
  const tree = parseTree(html)
  if (tree === null) return () => refused(TOO_MANY_ELEMENTS)
  const facts = readPageFacts(tree)
  const known = metadataOf(facts)
  const page = findCandidates(tree)
  if (whole) {
    const all: Verdicts = { judged: page.candidates.map(() => null), other: NONE }
    return () => articleFrom(page, all, null, known, meta)
  }
  const others = otherArticles(page, known.title)
  const judged = judge(withoutArticles(page, others), known)
  return (second) => {
    const other = new Set(second?.blocks)
    const settled =
      other.size > 0 ? reconcile(page, judged, other, longestBody(facts.jsonLd)) : [...judged.verdicts]
    leaveOutRepeats(judged.cases, settled)
    for (const i of others) settled[i] = 'another'
    const embedded = embeddedPage(
      facts.jsonLd,
      page.candidates.filter((_, i) => settled[i] === null),
    )
    const dated = { ...known, published: known.published ?? dateBesideHeadline(judged.cases) }
    return articleFrom(page, { judged: settled, other }, embedded, dated, meta)
  }
}

/** Which blocks are the article's, and which of the others another extractor took. */
type Verdicts = { readonly judged: readonly (Reason | null)[]; readonly other: ReadonlySet<number> }
const NONE: ReadonlySet<number> = new Set()

function articleFrom(
  page: Page,
  { judged, other }: Verdicts,
  embedded: Page | null,
  known: PageMetadata,
  meta: HtmlMeta,
): Opened {
  const verdicts = somethingKept(judged)
  const shown = page.candidates.flatMap((candidate, i) => {
    const verdict = verdicts[i]!
    return verdict === null || verdict === 'caption' ? [{ candidate, caption: verdict === 'caption' }] : []
  })
  const kept = embedded?.candidates.map((candidate) => ({ candidate, caption: false })) ?? shown
  if (kept.length === 0)
    return refused('No text was found in this page. Copy the article’s text and paste it instead.')
  const tiled = tile(embedded ?? page, kept, meta.url ?? known.url)
  const heading = tiled.blocks[0]?.kind === 'heading' ? tiled.text.slice(0, tiled.blocks[0].span.end) : null
  const title = meta.title ?? known.title ?? heading
  const article: Article = {
    id: idOf(tiled.text),
    title: title ?? firstWords(tiled.text),
    titleSupplied: title === null,
    byline: known.byline,
    publisher: known.publisher,
    published: known.published,
    url: meta.url ?? known.url,
    lang: known.lang ?? 'en',
    origin: meta.origin,
    fictional: false,
    ...tiled,
  }
  if (!embedded && judged.every(isNoArticle)) return refused(ONLY_MENUS, article)
  return { kind: 'article', article, excluded: excludedFrom(page, verdicts, other, tiled), warning: null }
}

const TOO_MANY_ELEMENTS =
  'This page is built of more parts than can be read. Copy the article’s text and paste it instead.'

const ONLY_MENUS =
  'No article was found in this page, only menus, links or comments. Copy the article’s text and paste it, or open the page of one article.'

const isNoArticle = (v: Reason | null): boolean => v === 'hidden' || v === 'navigation' || v === 'comments'

/** No page comes out empty: where the rules leave nothing, what is least surely something else stays. */
function somethingKept(verdicts: readonly (Reason | null)[]): readonly (Reason | null)[] {
  if (verdicts.includes(null)) return verdicts
  const none = verdicts.every(isNoArticle)
  return verdicts.map((v) => ((none ? v === 'hidden' : isNoArticle(v)) ? v : null))
}

/** In the page's order, each with the block of the article that it stood before. */
function excludedFrom(
  page: Page,
  verdicts: readonly (Reason | null)[],
  other: ReadonlySet<number>,
  { text, blocks }: Tiled,
): ExcludedBlock[] {
  let kept = 0
  return page.candidates.flatMap((c, i) => {
    const reason = verdicts[i]!
    if (reason !== null && reason !== 'caption')
      return [
        {
          reason,
          text: c.text,
          before: blocks[kept]?.span.start ?? text.length,
          ...(other.has(i) && { other: true }),
        },
      ]
    kept++
    return []
  })
}

type Tiled = { readonly text: string; readonly blocks: readonly Block[]; readonly inlines: readonly Inline[] }

/** A picture's caption stays: it is the publisher's text, as a block of its own kind. */
type Kept = { readonly candidate: Candidate; readonly caption: boolean }

/** The kept blocks as one text. */
function tile(page: Page, kept: readonly Kept[], base: string | null): Tiled {
  const tiling = new Tiling()
  for (const { candidate, caption } of kept) {
    const inlines = candidate.inlines.flatMap((inline) => inlineOf(inline, base))
    tiling.put(candidate.text, caption ? { kind: 'caption', level: null } : kindOf(page, candidate), inlines)
  }
  const { text, blocks, inlines } = tiling
  return { text, blocks, inlines }
}

/** An inline as an article has it, a link's address resolved; none where that leads nowhere safe. */
export function inlineOf(
  { kind, start, end, href }: CandidateInline,
  base: string | null,
): readonly Inline[] {
  const where = span(start, end)
  if (kind !== 'link') return [{ kind, span: where }]
  const safe = safeHref(href, base)
  return safe === null ? [] : [{ kind, span: where, href: safe }]
}

function kindOf(page: Page, candidate: Candidate): { kind: BlockKind; level: number | null } {
  if (candidate.preformatted) return { kind: 'preformatted', level: null }
  for (let f = candidate.frame, up = 0; f > 0 && up < 6; f = page.frames[f]!.parent, up++) {
    const { tag } = page.frames[f]!
    const heading = /^h([1-6])$/.exec(tag)
    if (heading) return { kind: 'heading', level: Number(heading[1]) }
    if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return { kind: 'caption', level: null }
    if (tag === 'blockquote') return { kind: 'quotation', level: null }
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return { kind: 'listItem', level: null }
  }
  return { kind: 'paragraph', level: null }
}

/** Only the web's addresses: anything else could run, reach into the reader's machine, or start another program there. */
const safeHref = (href: string, base: string | null): string | null =>
  webAddress(parseAddress(href, base)?.href)

function parseAddress(href: string, base: string | null): URL | null {
  try {
    return new URL(href, base ?? undefined)
  } catch {
    return null
  }
}
