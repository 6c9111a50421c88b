// The author's own “I” and “we”: in an article that is told in the first person they are the outlet's voice, nobody's whom it quotes.
// Known failure: a column that quotes nobody and says “I” in a few of its paragraphs.
import type { FoundAttribution } from '../doc'
import { tokenAt } from '../doc'
import { isQuoted, type TaggedDoc } from './rules/taggedDoc'

const FIRST = /^(?:i|me|my|mine|myself)$/
/** Paragraphs in which a first-person article says “I” outside quotation marks, at least, and their share of all. */
const PARAGRAPHS = 3
const SHARE = 0.25
/** “Q:”, “Ann Peel:”, “A:”: paragraphs that open with a label make a dialogue, where “I” is whoever speaks. */
const LABELLED = 2
const LABEL = /^(?:[\p{Lu}][\p{L}.'’-]*\s?){1,4}:$/u

/** Whether the author speaks in the first person throughout, and nobody is interviewed by turns. */
export function isFirstPersonArticle(tagged: TaggedDoc): boolean {
  const { doc } = tagged
  let own = 0
  let labelled = 0
  for (const { from, to } of doc.paragraphs) {
    let says = false
    for (let i = from; i < to && !says; i++)
      says = FIRST.test(tagged.lower[i] as string) && !isQuoted(tagged, i)
    if (says) own++
    const colon = tagged.lower.slice(from, Math.min(to - 1, from + 5)).indexOf(':') + from
    if (colon > from && LABEL.test(doc.text.slice(doc.starts[from], doc.ends[colon]))) labelled++
  }
  return own >= PARAGRAPHS && own >= SHARE * doc.paragraphs.length && labelled < LABELLED
}

/** Whose source is “I” or “we” outside quotation marks; what the author quotes of their own talk (“No,” I said) stays theirs. */
export function isAuthorsOwn(tagged: TaggedDoc, { source, direct }: FoundAttribution): boolean {
  if (!source || direct.length > 0) return false
  const token = tokenAt(tagged.doc, source.start)
  return /^(?:i|we)$/i.test(tagged.doc.text.slice(source.start, source.end)) && !isQuoted(tagged, token)
}
