// How many paragraphs are drawn again when another analysis of the same text stands there.

import { afterEach, expect, it } from 'vitest'
import type { Analysis } from '../../../src/domain'
import { type Correction, replayNext, statementOf } from '../../../src/editing'
import {
  type AnalyzedArticle,
  deriveArticlePlan,
  indexArticle,
  type PlanBefore,
  type PlannedBlock,
  type Sections,
} from '../../../src/state'
import { ArticleBody } from '../../../src/ui/reader/ArticleBody'
import { harbor, harborAnalysis } from '../../support/harbor'
import { cleanup, render } from '../../support/testingLibrary'

afterEach(cleanup)

/** The same plan, of which each drawing of a block is noted; of the same block it is the same. */
function noting(drawn: PlannedBlock[]): (sections: Sections) => Sections {
  const known = new WeakMap<PlannedBlock, PlannedBlock>()
  const noted = (block: PlannedBlock): PlannedBlock => {
    const there =
      known.get(block) ??
      new Proxy(block, {
        get: (target, name) => {
          // Asked for once a drawing, and by nothing else.
          if (name === 'continued') drawn.push(target)
          return Reflect.get(target, name, target)
        },
      })
    known.set(block, there)
    return there
  }
  return (sections) => sections.map((section) => section.map(noted))
}

it('draws the paragraph of a correction again and no other, also when it is taken back and done again', () => {
  const drawn: PlannedBlock[] = []
  const noted = noting(drawn)
  let before: PlanBefore | null = null
  const planOf = (analysis: Analysis, checks?: AnalyzedArticle['checks']): Sections => {
    const analyzed = indexArticle(harbor, analysis, null, checks)
    const sections = deriveArticlePlan(analyzed, undefined, before)
    before = { analyzed, sections }
    return noted(sections)
  }
  const [one] = harborAnalysis.attributions
  const statement = statementOf(one!, harborAnalysis.entities)
  const correction = (id: string, operation: Correction['operation'], order: number): Correction => ({
    ...{ id, order, made: '2026-03-01T10:00:00Z', by: 'reader', operation },
  })
  const removal = correction('a', { kind: 'remove', statement }, 0)
  const confirmation = correction('a', { kind: 'confirm', statement }, 0)
  const { rerender } = render(<ArticleBody sections={planOf(harborAnalysis)} />)
  expect(drawn.length).toBeGreaterThan(3)
  const start = one!.content[0].start
  const itsOwn = harbor.blocks.findIndex(({ span }) => span.start <= start && start < span.end)
  for (const log of [[removal], [], [removal], [], [confirmation], []]) {
    const { draft } = replayNext(harbor.text, harborAnalysis, log)
    drawn.length = 0
    rerender(<ArticleBody sections={planOf(draft.analysis, draft.checked)} />)
    expect(drawn.map(({ block }) => harbor.blocks.indexOf(block))).toEqual([itsOwn])
  }
})
