// Figures as classes, and the few coarse facts of a sentence that its neighbors see.
import { mix } from '../model/hash'
import { TAG } from '../model/tagset'
import type { ArticleFacts, SentenceFacts } from './facts'

/** How many of the bounds a value reaches. */
export function levelOf(value: number, bounds: readonly number[]): number {
  let level = 0
  while (level < bounds.length && value >= (bounds[level] as number)) level++
  return level
}

/** 3 quoted, 2 mostly reported, 1 partly, 0 the outlet's own. */
export function shareLevel(reported: number, direct: number): number {
  if (direct > 0.3) return 3
  if (reported + direct >= 0.34) return 2
  return reported + direct > 0 ? 1 : 0
}

/** How many sentences of its paragraph stand before (0, 1, more), and whether one follows. */
export function placeOf({ sentences }: ArticleFacts, k: number): number {
  const paragraph = (at: number) => sentences[at]?.sentence.paragraph ?? -1
  const own = paragraph(k)
  const before = paragraph(k - 1) !== own ? 0 : paragraph(k - 2) !== own ? 1 : 2
  return before * 2 + (paragraph(k + 1) === own ? 1 : 0)
}

/** Tense, subject, times, attribution, place and likeness to the lead; each a hash of its own. */
export function coarseFacts(article: ArticleFacts, k: number): Int32Array {
  const facts = article.sentences[k] as SentenceFacts
  const { clause, times, reported, direct, lead } = facts
  const { ids, lower } = article.vocabulary.lexemes
  const wordAt = (i: number): number => (i < 0 ? 0 : (lower[ids[i] as number] as number))
  const tag = clause.subject < 0 ? 63 : (article.syntax.tags[clause.subject] as number)
  return Int32Array.of(
    mix(1, mix(mix(clause.tense, clause.voice), wordAt(clause.modal))),
    mix(2, tag === TAG.PRP ? wordAt(clause.subject) : mix(tag, wordAt(clause.determiner))),
    mix(3, times.leading),
    mix(4, shareLevel(reported, direct)),
    mix(5, levelOf(k, [1, 2, 3, 5, 8, 14])),
    mix(6, placeOf(article, k) > 1 ? 1 : 0),
    mix(7, levelOf(lead, [0.01, 0.15, 0.35])),
  )
}
