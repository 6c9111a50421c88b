// A page that holds several articles, as pages do that load the next one under the first: whose headline is the page's own, that one is meant.
import type { Candidate, Frame, Page } from './candidates'
import { foldLine } from './claims'

/** Words from which on an element with a headline of its own is an article, not the teaser of one. */
const LEAST_WORDS = 80
/** A page of more of them is a list. */
const MOST_ARTICLES = 40
/** Characters of the longest headline. */
const LONGEST_HEADLINE = 300

type Whole = { readonly headings: ReadonlySet<string>; readonly words: number; readonly isMeant: boolean }

/**
 * The blocks of the other articles, where one `<article>` has the page's headline and others, set like it, have theirs.
 * Where none has it (the entries of a live blog, the sections of a long text, a front page) there are none.
 */
export function otherArticles(page: Page, title: string | null): ReadonlySet<number> {
  const others = new Set<number>()
  if (title === null) return others
  const members = membersOf(page)
  if (members.size < 2 || members.size > MOST_ARTICLES) return others
  const headline = foldLine(title)
  const wholes = [...members.values()]
    .map((blocks) => ({ blocks, ...tell(page, blocks, headline) }))
    .filter(({ words }) => words >= LEAST_WORDS)
  const [meant, ...furtherMeant] = wholes.filter(({ isMeant }) => isMeant)
  if (!meant || furtherMeant.length > 0) return others
  for (const { blocks, headings } of wholes)
    if (blocks !== meant.blocks && [...headings].some((tag) => meant.headings.has(tag)))
      for (const i of blocks) others.add(i)
  return others
}

/** The page as it is without them: what nobody sees is judged to be nothing. */
export function withoutArticles(page: Page, others: ReadonlySet<number>): Page {
  if (others.size === 0) return page
  const hidden = new Set([...others].map((i) => page.candidates[i]!.frame))
  const frames = page.frames.map((frame, f): Frame => (hidden.has(f) ? { ...frame, hidden: true } : frame))
  return { ...page, frames }
}

/** The blocks of each outermost `<article>`. */
function membersOf({ frames, candidates }: Page): ReadonlyMap<number, readonly number[]> {
  const holders = new Int32Array(frames.length).fill(-1)
  for (let f = 1; f < frames.length; f++) {
    const { parent, tag } = frames[f]!
    holders[f] = holders[parent]! >= 0 ? holders[parent]! : tag === 'article' ? f : -1
  }
  const members = new Map<number, number[]>()
  candidates.forEach(({ frame }, i) => {
    const holder = holders[frame]!
    if (holder < 0 || frames[frame]!.hidden) return
    const blocks = members.get(holder)
    if (blocks) blocks.push(i)
    else members.set(holder, [i])
  })
  return members
}

function tell(page: Page, blocks: readonly number[], headline: string): Whole {
  const tagOf = ({ frame }: Candidate) => page.frames[frame]!.tag
  const all = blocks.map((i) => page.candidates[i]!)
  const headings = all.filter((one) => /^h[12]$/.test(tagOf(one)) && one.text.length <= LONGEST_HEADLINE)
  return {
    headings: new Set(headings.map(tagOf)),
    words: all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    isMeant: headings.some(({ text }) => foldLine(text) === headline),
  }
}
