// An analysis as it stands while operations are applied to it, one after the other, with what a person has checked of it.
import type { Analysis, Attribution, Background, Entity, Span } from '../domain'
import type { By } from './entries'

/** What somebody did about a highlight: found it right, or set it right. */
export type Check = { readonly how: 'confirmed' | 'corrected'; readonly by: By }

export type Draft = {
  readonly text: string
  readonly analysis: Analysis
  /** By `statementKey` or `backgroundKey`. */
  readonly checked: ReadonlyMap<string, Check>
}

export const statementKey = (id: string): string => id
export const backgroundKey = ({ start, end }: Span): string => `${start}-${end}`

export const draftOf = (text: string, analysis: Analysis): Draft => ({ text, analysis, checked: new Map() })

export const withAnalysis = (draft: Draft, change: Partial<Analysis>): Draft => ({
  ...draft,
  analysis: { ...draft.analysis, ...change },
})

export const withEntities = (draft: Draft, entities: readonly Entity[]): Draft =>
  withAnalysis(draft, { entities })

/** With `after` in the place of the statement of this id; an empty list takes it out. */
export function withStatement(draft: Draft, id: string, after: readonly Attribution[]): Draft {
  const attributions = [...draft.analysis.attributions]
  const at = attributions.findIndex((one) => one.id === id)
  if (at >= 0) attributions.splice(at, 1, ...after)
  const check = draft.checked.get(id)
  if (!check) return withAnalysis(draft, { attributions })
  const checked = new Map(draft.checked)
  checked.delete(id)
  for (const one of after) checked.set(one.id, check)
  return { ...withAnalysis(draft, { attributions }), checked }
}

/** The same for background. */
export function withBackground(draft: Draft, before: Background, after: readonly Background[]): Draft {
  const context = draft.analysis.context.flatMap((one) => (one === before ? after : [one]))
  const checked = new Map(draft.checked)
  checked.delete(backgroundKey(before.span))
  return { ...withAnalysis(draft, { context }), checked }
}

/** What was set right stays so when it is confirmed. */
export const withCheck = (draft: Draft, key: string, check: Check): Draft =>
  draft.checked.get(key)?.how === 'corrected'
    ? draft
    : { ...draft, checked: new Map(draft.checked).set(key, check) }

/** `id`, or where that is taken the next of “-2”, “-3” … that is free. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? id : `${id}-${number}`
    if (!taken.has(free)) return free
  }
}
