// Which highlight of a corrected analysis stands for one of before.
import type { Analysis, Span, Target } from '../../../domain'
import { overlaps } from '../../../domain'

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
