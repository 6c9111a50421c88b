// What another extractor takes for the article: Readability's answer, as the blocks of our own page.
import { Readability } from '@mozilla/readability'
import { findCandidates } from '../html/candidates'
import { parseTree, type TextNode } from '../html/tree'
import { readSource } from '../source'
import type { SecondOpinion } from './opinion'
import { SmallDocument } from './smallDocument'
import { nextOf, type SmallElement, SmallText } from './smallNodes'

/** The share of a block's characters from which on all of it counts as taken. */
const MOST_OF_IT = 0.5

/** The same of a file's bytes; null where they hold no page, too. */
export function secondOpinionOfBytes(
  bytes: Uint8Array,
  from: Parameters<typeof readSource>[1],
): SecondOpinion | null {
  const source = readSource(bytes, from)
  return source.kind === 'page' ? secondOpinion(source.html) : null
}

/** Asks Readability about a page; null where it finds nothing, or fails. It can take for ever: see who calls it. */
export function secondOpinion(html: string): SecondOpinion | null {
  const tree = parseTree(html)
  if (tree === null) return null
  const blockOf = new Map<TextNode, number>()
  const { candidates } = findCandidates(tree, (text, block) => blockOf.set(text, block))
  const content = contentOf(new SmallDocument(tree, (text) => blockOf.get(text)))
  if (content === null) return null
  const taken = new Float64Array(candidates.length)
  for (let node = nextOf(content, content); node; node = nextOf(node, content))
    if (node instanceof SmallText && node.block >= 0) taken[node.block]! += lengthOf(node.textContent)
  const blocks = candidates.flatMap(({ text }, i) => (taken[i]! >= lengthOf(text) * MOST_OF_IT ? [i] : []))
  return blocks.length > 0 ? { blocks } : null
}

/** White space is laid out anew by both. */
const lengthOf = (text: string): number => text.replace(/\s+/g, '').length

function contentOf(page: SmallDocument): SmallElement | null {
  try {
    // It asks no more of a document than this one knows.
    const reader = new Readability<SmallElement>(page as unknown as Document, {
      serializer: (content) => content as unknown as SmallElement,
    })
    return reader.parse()?.content ?? null
  } catch {
    return null
  }
}
