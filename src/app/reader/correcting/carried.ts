// Which highlight, source or entity of a corrected analysis stands for one of before.
import type { Analysis, Span, Target } from '../../../domain'
import { isSameSpan, overlaps } from '../../../domain'
import { type ReaderState, sourceIdsOf } from '../../../state'

const shareWords = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => overlaps(one, other)))

/** The same one; where its words were changed, what is new and has some of them; null where it is gone. */
export function carried(before: Analysis, after: Analysis, target: Target): Target | null {
  if (target.kind === 'context') {
    const was = before.context[target.index]
    if (!was) return null
    const index = after.context.indexOf(was)
    if (index >= 0) return { kind: 'context', index }
    const moved = after.context.findIndex(
      (one) => !before.context.includes(one) && overlaps(one.span, was.span),
    )
    return moved < 0 ? null : { kind: 'context', index: moved }
  }
  if (after.attributions.some(({ id }) => id === target.id)) return target
  const was = before.attributions.find(({ id }) => id === target.id)
  const ids = new Set(before.attributions.map(({ id }) => id))
  const now =
    was && after.attributions.find(({ id, content }) => !ids.has(id) && shareWords(content, was.content))
  return now ? { kind: 'attribution', id: now.id } : null
}

type Chosen = Pick<ReaderState, 'chosen' | 'step'>

/** What is chosen, and the place stepped to; who became somebody else is that, and what is nobody's any more is let go of. */
export function carriedChosen(before: Analysis, after: Analysis, { chosen, step }: Chosen): Chosen {
  if (!chosen || chosen.kind === 'figure') return { chosen, step }
  const ids = after.attributions.flatMap(({ source, via }) => [source, ...via].flatMap(sourceIdsOf))
  const isThere = after.entities.some(({ id }) => id === chosen.id)
  if (chosen.kind === 'source' ? ids.includes(chosen.id) : isThere) return { chosen, step }
  const id =
    chosen.kind === 'source' ? speakerNow(before, after, chosen.id) : entityNow(before, after, chosen.id)
  return { chosen: id === null ? null : { ...chosen, id }, step: id === null ? null : 0 }
}

/** Who has the first of its mentions now. */
function entityNow(before: Analysis, after: Analysis, id: string): string | null {
  const mentions = before.entities.find((one) => one.id === id)?.mentions ?? []
  for (const { span } of mentions) {
    const now = after.entities.find((one) => one.mentions.some((mention) => isSameSpan(mention.span, span)))
    if (now) return now.id
  }
  return null
}

/** Who says the first of what it said. */
function speakerNow(before: Analysis, after: Analysis, id: string): string | null {
  const said = before.attributions.filter(({ source }) => sourceIdsOf(source).includes(id))
  for (const one of said) {
    const now = after.attributions.find((other) => other.id === one.id)
    const [first] = now ? sourceIdsOf(now.source) : []
    if (first !== undefined) return first
  }
  return null
}
