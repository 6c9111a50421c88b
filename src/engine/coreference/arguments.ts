// Knows who stands beside a mention under one verb: in “Melanie said to the nominee” the nominee is not Melanie.
// Known failure: without a parse nothing is known.

import type { AnnotatedDoc } from '../mentions/annotatedDoc'
import { type FoundMention, wordAt } from '../mentions/mention'
import type { Referent } from './referent'

/** Prepositions whose object is never the subject itself (“about her” may be). */
const APART = /^(?:to|against|from|by|at|for)$/

const headOf = (mention: FoundMention): number => (mention.form === 'nominal' ? mention.head : mention.to - 1)

export class Arguments {
  private readonly subjects = new Map<number, Referent>()

  constructor(private readonly annotated: AnnotatedDoc) {}

  /** Keeps the subject of a verb. */
  note(mention: FoundMention, referent: Referent): void {
    const { relationAt, headAt } = this.annotated
    const at = headOf(mention)
    if (relationAt(at) === 'nsubj') this.subjects.set(headAt(at), referent)
  }

  /** The subject of the verb whose object the mention is; null where it is none, or a reflexive. */
  besideAt(mention: FoundMention): Referent | null {
    const { doc, relationAt, headAt } = this.annotated
    const at = headOf(mention)
    if (/sel(?:f|ves)$/.test(wordAt(doc, at))) return null
    const relation = relationAt(at)
    const object =
      relation === 'dobj' ||
      relation === 'iobj' ||
      (relation === 'nmod' && APART.test(wordAt(doc, mention.from - 1)))
    return object ? (this.subjects.get(headAt(at)) ?? null) : null
  }
}
