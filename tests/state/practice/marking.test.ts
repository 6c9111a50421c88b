// A mark changed to another kind and back, moved and deleted, as operations.
import { expect, it } from 'vitest'
import { draftOf, type Operation, replay } from '../../../src/editing'
import { emptied } from '../../../src/practice'
import { deriveSources, indexArticle } from '../../../src/state'
import type { Subject } from '../../../src/state/correcting/choice'
import { doneToMark, type Existing, markForm, newMark, removed } from '../../../src/state/practice/marking'
import { harbor, harborAnalysis } from '../../support/harbor'
import { spanOf } from '../../support/newspaper'
import { logOf } from '../../support/practicing'

const AT = spanOf(harbor.text, 'blamed the rains')

/** The marks after each step, each made by what the form gives for the one before. */
function marksAfter(...changes: readonly Parameters<typeof newMark>[0][]) {
  let operations: readonly Operation[] = []
  let { analysis } = draftOf(harbor.text, emptied(harborAnalysis))
  let existing: Existing | null = null
  for (const kind of changes) {
    const subject: Subject = {
      ...{ article: harbor, analysis, sources: deriveSources(indexArticle(harbor, analysis, null)) },
      attribution: null,
    }
    const form = existing ? markForm(existing) : newMark(kind, AT)
    const speaker = { kind: 'name', name: 'Ana Ortiz' } as const
    const done = doneToMark(subject, existing, { kind, form: { ...form.form, speaker } })
    operations = [...operations, ...(done?.operations ?? [])]
    analysis = replay(harbor.text, emptied(harborAnalysis), logOf(operations)).draft.analysis
    const [attribution] = analysis.attributions
    const [background] = analysis.context
    existing = attribution
      ? { kind: 'statement', attribution }
      : background
        ? { kind: 'background', background }
        : null
  }
  return { analysis, existing, operations }
}

it.each([
  [['direct'], ['direct'], 0],
  [['direct', 'reported'], ['reported'], 0],
  [['direct', 'context'], [], 1],
  [['context', 'reported'], ['reported'], 0],
  [['context', 'direct', 'context', 'direct'], ['direct'], 0],
] as const)('%j', (changes, manners, background) => {
  const { analysis } = marksAfter(...changes)
  expect(analysis.attributions.map(({ manner }) => manner)).toEqual(manners)
  expect(analysis.context).toHaveLength(background)
  for (const { content, source } of analysis.attributions) {
    expect(content).toEqual([AT])
    expect(source).toMatchObject({ kind: 'entity', entityId: 'ana-ortiz' })
  }
})

it('is gone when it is deleted, and nothing is done where the form says what is', () => {
  const { analysis, existing, operations } = marksAfter('context')
  const subject: Subject = { article: harbor, analysis, sources: [], attribution: null }
  expect(doneToMark(subject, existing, markForm(existing!))).toBeNull()
  const log = logOf([...operations, ...removed(subject, existing!).operations])
  expect(replay(harbor.text, emptied(harborAnalysis), log).draft.analysis.context).toEqual([])
})
