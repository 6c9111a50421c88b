// Finds in an analysis what an operation is about: by the words, so that a wrong one is never taken for it.
import {
  type Attribution,
  type Background,
  type Entity,
  isSameSpan,
  overlaps,
  type Span,
  sharedShare,
} from '../domain'
import type { Draft } from './draft'
import type { Named, Statement } from './operation'
import { areSameSpans } from './spans'

/** Share of their joint length that two have in common to be the same, where their cues are the same … */
const SAME = 0.5
/** … and where those differ: a quote within a quote is another one. */
const SAME_WORDS = 0.9

/** The statement of these words; null where there is none. */
export function findStatement({ analysis }: Draft, wanted: Statement): Attribution | null {
  let best: Attribution | null = null
  let highest = 0
  for (const one of analysis.attributions) {
    const likeness = likenessOf(one, wanted)
    if (likeness > highest) {
      best = one
      highest = likeness
    }
  }
  return best
}

/** From 0, not the same, to 3, the very same. */
function likenessOf({ content, cue }: Attribution, wanted: Statement): number {
  if (content[0].start >= wanted.content.at(-1)!.end || wanted.content[0].start >= content.at(-1)!.end)
    return 0
  const sameCue = isSameSpan(cue, wanted.cue)
  if (areSameSpans(content, wanted.content)) return sameCue ? 3 : 2
  const share = sharedShare(content, wanted.content)
  const sharesCue = sameCue || (cue !== null && wanted.cue !== null && overlaps(cue, wanted.cue))
  return share >= (sharesCue ? SAME : SAME_WORDS) ? share : 0
}

/** Background over the same words, or half of them. */
export function findBackground({ analysis }: Draft, at: Span): Background | null {
  let best: Background | null = null
  let highest = 0
  for (const one of analysis.context) {
    const share = isSameSpan(one.span, at) ? 2 : sharedShare([one.span], [at])
    if (share >= SAME && share > highest) {
      best = one
      highest = share
    }
  }
  return best
}

/** The entity that this was: the same id where they are named there, or else whom those words name, or the same name. */
export function findEntity({ analysis: { entities } }: Draft, { id, name, at }: Named): Entity | null {
  const isAt = ({ mentions }: Entity) => at !== null && mentions.some(({ span }) => overlaps(span, at))
  const isNamedAt = ({ mentions }: Entity) =>
    at !== null && mentions.some(({ span, form }) => form === 'name' && isSameSpan(span, at))
  return (
    entities.find((one) => one.id === id && (at === null || isAt(one))) ??
    entities.find(isNamedAt) ??
    entities.find((one) => one.name === name) ??
    null
  )
}
