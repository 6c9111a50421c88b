// What a pupil has marked: the log of corrections over an analysis that says nothing yet, and what they hold to against it.
import { type Analysis, oncePer } from '../domain'
import { byOrder, type Correction, type Draft, type Operation, replayNext, statementOf } from '../editing'
import { backgroundKey, statementKey } from '../editing/draft'
import { findBackground, findStatement } from '../editing/find'

/** The analysis before anybody marked anything: who is in the article, and nothing of what they say. The very same each time: over it, one marking after the other is laid. */
export const emptied = oncePer(
  (analysis: Analysis): Analysis => ({ ...analysis, attributions: [], unanswered: [], context: [] }),
)

export type Practiced = {
  readonly draft: Draft
  /** The entries that say “I think this is right”, by the marking that they are about. */
  readonly heldTo: ReadonlyMap<string, readonly string[]>
}

/** The same log over the same analysis gives the same, always; of `analysis` only its entities count. */
export function practiced(text: string, analysis: Analysis, log: readonly Correction[]): Practiced {
  const { draft } = replayNext(text, emptied(analysis), log)
  const heldTo = new Map<string, readonly string[]>()
  for (const { id, operation } of [...log].sort(byOrder)) {
    const about = heldToBy(draft, operation)
    if (about !== null) heldTo.set(about, [...(heldTo.get(about) ?? []), id])
  }
  return { draft, heldTo }
}

/** A confirmation of one’s own marking is what says so. */
function heldToBy(draft: Draft, operation: Operation): string | null {
  if (operation.kind === 'confirm') {
    const one = findStatement(draft, operation.statement)
    return one && statementKey(one.id)
  }
  if (operation.kind === 'confirmBackground') {
    const one = findBackground(draft, operation.span)
    return one && backgroundKey(one.span)
  }
  return null
}

/** The shortest log that gives the same: without what was tried and changed on the way. */
export function shortestLog({ draft: { analysis }, heldTo }: Practiced): readonly Operation[] {
  const statements = analysis.attributions.flatMap((one): readonly Operation[] => {
    const statement = statementOf(one, analysis.entities)
    const added: Operation = { kind: 'add', statement }
    return heldTo.has(statementKey(one.id)) ? [added, { kind: 'confirm', statement }] : [added]
  })
  const background = analysis.context.flatMap(({ span }): readonly Operation[] => {
    const added: Operation = { kind: 'background', span }
    return heldTo.has(backgroundKey(span)) ? [added, { kind: 'confirmBackground', span }] : [added]
  })
  return [...statements, ...background]
}
