// The article where a page holds it for machines only: JSON-LD's articleBody, read as text like everything else.

import { countWords } from '../../domain'
import { type Candidate, findCandidates, type Page } from './candidates'
import type { JsonObject } from './pageFacts'
import { parseTree } from './tree'

/** Words from which on an articleBody is more than a teaser. */
const LEAST_WORDS = 80
/** The page shows a teaser where what was found on it is so much shorter than what it holds. */
const TEASER = 0.5

/** The blocks of the longest articleBody, where the page itself shows a small part of it; null elsewhere. */
export function embeddedPage(jsonLd: readonly JsonObject[], shown: readonly Candidate[]): Page | null {
  const longest = longestBody(jsonLd)
  const least = Math.max(LEAST_WORDS, shown.reduce((sum, c) => sum + countWords(c.text), 0) / TEASER)
  if (countWords(longest) < least) return null
  const tree = parseTree(asMarkup(longest))
  if (tree === null) return null
  const page = findCandidates(tree)
  // Markup counts as words above; what remains of it as text has to be long enough, too.
  return page.candidates.reduce((sum, c) => sum + countWords(c.text), 0) < least ? null : page
}

/** The longest text that a page's data give for its article; empty where they give none. */
export function longestBody(jsonLd: readonly JsonObject[]): string {
  const bodies = jsonLd.flatMap(({ articleBody }) => (typeof articleBody === 'string' ? [articleBody] : []))
  return bodies.reduce((best, body) => (body.length > best.length ? body : best), '')
}

/** An articleBody is plain text by definition (schema.org), but many hold markup; lines are paragraphs. */
const asMarkup = (body: string): string =>
  /<\/p>|<br/i.test(body)
    ? body
    : body
        .split(/\n+/)
        .map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`)
        .join('')
