// Which blocks are the article where our rules and another extractor disagree: ours, the other's, or both together.
import type { Reason } from '../outcome'
import type { Page } from './candidates'
import { type Case, type Judged, named, within } from './judge'
import { squeeze } from './repeats'

/**
 * A block that one extractor took and the other did not is decided by how sure the rule was, by how much else would be
 * lost or won with it, and by what it looks like beside what both took. All shares are of the words that our rules took.
 */
const WEIGHTS = {
  /** Prose from elsewhere on the page that comes to so much is a part of the article that our rules have missed. */
  missed: 0.3,
  /** A vague rule that took out so much of what the other keeps was wrong about this page. */
  overdone: 0.2,
  /** The least that both have in common where the other may take out a block that only we have. */
  agreed: 0.7,
  /** Less in common than this, and more on the other's side: ours is not the article at all. */
  apart: 0.25,
}

/** The rules' verdicts, set right by the other extractor's answer: `other` are the blocks that it took. */
export function reconcile(
  page: Page,
  { cases, verdicts }: Judged,
  other: ReadonlySet<number>,
  body: string,
): (Reason | null)[] {
  const settled = [...verdicts]
  const words = (blocks: readonly number[]) => blocks.reduce((sum, i) => sum + cases[i]!.wording.words, 0)
  const ours = cases.flatMap((_, i) => (verdicts[i] === null ? [i] : []))
  const both = ours.filter((i) => other.has(i))
  const all = words(ours)
  const only = [...other].filter((i) => verdicts[i] !== null && !isSurelyNot(cases[i]!, verdicts[i]!))

  const told = body.length * cases.length < MOST_LOOKED_FOR ? squeeze(body) : ''
  const isTold = (i: number) => told.includes(squeeze(cases[i]!.block.text))
  const put = (blocks: readonly number[]) => {
    for (const i of blocks) settled[i] = null
  }
  if (words(both) < all * WEIGHTS.apart && words(only.filter((i) => cases[i]!.prose)) > all) {
    put(only)
    for (const i of ours) if (!other.has(i) && !isTold(i)) settled[i] = 'doubtful'
    return settled
  }
  const isInside = (i: number) => i > (both[0] ?? i) && i < both.at(-1)!
  const setAlike = alikeTo(page, cases, both)
  for (const reason of new Set(only.map((i) => verdicts[i]!))) {
    const those = only.filter((i) => verdicts[i] === reason)
    if (reason === 'outside') {
      const prose = those.filter((i) => cases[i]!.prose && !isAgainst(cases[i]!))
      put(prose.filter(setAlike))
      if (words(prose) >= all * WEIGHTS.missed && !areArticles(page, cases, prose)) put(prose)
      put(headingsAmong(page, cases, those, settled))
    } else if (reason === 'links') put(those.filter((i) => isInside(i) && isOwnLink(cases[i]!)))
    else if (words(those) >= all * WEIGHTS.overdone) put(those)
    put(those.filter((i) => cases[i]!.prose && isTold(i)))
    if (reason === 'details')
      put(those.filter((i) => cases[i]!.wording.ending === 3 && cases[i]!.wording.words > 4))
  }
  if (words(both) >= all * WEIGHTS.agreed)
    for (const i of ours) if (!other.has(i) && isWeak(cases[i]!) && !isTold(i)) settled[i] = 'doubtful'
  return settled
}

/** What no other extractor's word can bring back. */
const isSurelyNot = (c: Case, reason: Reason): boolean =>
  reason === 'hidden' ||
  reason === 'comments' ||
  reason === 'author' ||
  reason === 'headline' ||
  reason === 'navigation' ||
  reason === 'sharing' ||
  c.wording.ofPicture ||
  (reason === 'caption' && (within('figure', 'figcaption')(c) || named('caption')(c)))

/** A link that is a sentence, an address or a credit belongs to the text around it; a title leads away. */
const isOwnLink = ({ block: { text }, wording }: Case): boolean =>
  (wording.ending === 3 && !wording.acts) || /^\[.*\]$|https?:\/\/|^www\./.test(text)

/** Headings that stand in the same element as prose that was put back. */
function headingsAmong(
  page: Page,
  cases: readonly Case[],
  blocks: readonly number[],
  settled: readonly (Reason | null)[],
): readonly number[] {
  const holderOf = (i: number) => page.frames[cases[i]!.block.frame]!.parent
  const holders = new Set(cases.flatMap((c, i) => (c.prose && settled[i] === null ? [holderOf(i)] : [])))
  return blocks.filter(
    (i) => /^h[2-6]$/.test(cases[i]!.tag) && !isAgainst(cases[i]!) && holders.has(holderOf(i)),
  )
}

const isAgainst = (c: Case): boolean =>
  within('nav', 'footer', 'form', 'menu', 'figure', 'figcaption', 'aside', 'li', 'header')(c) ||
  named('comment', 'author', 'caption', 'related', 'promotion', 'legal', 'media')(c)

/** Short, or with a name against it, and no words of somebody that the article shows. */
const isWeak = (c: Case): boolean =>
  !named('embed', 'quote')(c) &&
  !within('blockquote')(c) &&
  (!c.prose || isAgainst(c) || named('navigation', 'aside', 'details', 'share')(c))

/** Characters of the body times blocks of the page: a thousand times what articles have. */
const MOST_LOOKED_FOR = 1e9

/** Whether a block is set like those: the same tag and class, in the same. */
function alikeTo(page: Page, cases: readonly Case[], those: readonly number[]): (block: number) => boolean {
  const dress = (f: number) => page.frames[f]?.likeness.replace(/ \d+ /, '.') ?? ''
  const keyOf = (i: number): string | null => {
    const { frame } = cases[i]!.block
    const key = `${dress(frame)} < ${dress(page.frames[frame]!.parent)}`
    return /\.\S/.test(key) ? key : null
  }
  const keys = new Set(those.flatMap((i) => (cases[i]!.prose ? (keyOf(i) ?? []) : [])))
  return (i) => {
    const key = keyOf(i)
    return key !== null && keys.has(key)
  }
}

/** Whether the blocks stand in several articles: other ones, or a list of them. */
function areArticles({ frames }: Page, cases: readonly Case[], blocks: readonly number[]): boolean {
  // Parents come before their children: nobody climbs.
  const articles: number[] = []
  for (const [f, { tag, parent }] of frames.entries())
    articles.push(tag === 'article' ? f : (articles[parent] ?? 0))
  return new Set(blocks.map((i) => articles[cases[i]!.block.frame]!).filter((f) => f > 0)).size > 1
}
