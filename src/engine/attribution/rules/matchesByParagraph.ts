// Which matches a paragraph has to do with, and the few of them around a place: a hostile paragraph has thousands.
import { firstIndex } from '../../../domain'
import type { RuleMatch } from './ruleMatch'

/** Matches before a place, and behind it, that are looked at; no paragraph of news has as many. */
const NEAR = 64

export class MatchesByParagraph {
  private readonly numbers = new Map<number, number[]>()

  constructor(private readonly starts: readonly number[]) {}

  /** A paragraph's matches stay in text order, each once. */
  put(paragraph: number, index: number): void {
    const there = this.numbers.get(paragraph)
    if (!there) this.numbers.set(paragraph, [index])
    else {
      const at = firstIndex(there.length, (k) => (there[k] as number) >= index)
      if (there[at] !== index) there.splice(at, 0, index)
    }
  }

  /** Indexes of a paragraph's matches whose contents begin around a token, in text order. */
  around(paragraph: number, token: number): readonly number[] {
    const there = this.numbers.get(paragraph) ?? []
    if (there.length <= NEAR) return there
    const at = firstIndex(there.length, (k) => (this.starts[there[k] as number] as number) > token)
    return there.slice(Math.max(0, at - NEAR), at + NEAR)
  }
}

/** `found` in the order of its contents, under the paragraphs that `paragraphsOf` names. */
export function matchesByParagraph(
  found: readonly RuleMatch[],
  paragraphsOf: (one: RuleMatch) => readonly number[],
): MatchesByParagraph {
  const matches = new MatchesByParagraph(found.map(({ content }) => content[0]?.from ?? 0))
  found.forEach((one, index) => {
    for (const paragraph of paragraphsOf(one)) matches.put(paragraph, index)
  })
  return matches
}
