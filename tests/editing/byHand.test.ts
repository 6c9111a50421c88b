// An automatic analysis of an article that ships, brought by corrections to what was reviewed by hand: the same highlights, by the same speakers.
import { describe, expect, it } from 'vitest'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { type Analysis, castOf, tellStatements } from '../../src/domain'
import { find, keep, replay } from '../../src/editing'
import { analyze } from '../../src/engine/analyze'
import { marksOf } from '../../src/layers'
import { correctedByHand } from '../support/byHand'
import { models } from '../support/models'

const reviewed = seedSlugs().flatMap((slug) => {
  const seed = compileSeed(slug)
  return seed.reviewed ? [[slug, seed.article, seed.reviewed.analysis] as const] : []
})

describe('by hand', () => {
  it.each(reviewed)('%s has the highlights of its review', (_, article, wanted) => {
    const automatic = analyze(article, models)
    const { log, corrected } = correctedByHand(article.text, automatic, wanted)
    const told = (analysis: Analysis) =>
      tellStatements(castOf(article, analysis.entities), analysis.attributions)
        .map(({ who, via, kind, words }) => [who, via, kind, words].join(' · '))
        .sort()
    const highlights = (analysis: Analysis) =>
      marksOf(analysis)
        .map(({ layer, span }) => `${layer} ${span.start}-${span.end}`)
        .sort()
    expect(highlights(automatic)).not.toEqual(highlights(wanted))
    expect(highlights(corrected.draft.analysis)).toEqual(highlights(wanted))
    expect(told(corrected.draft.analysis)).toEqual(told(wanted))
    expect([...corrected.fates.values()]).not.toContain('lost')
    // Kept and read again over the automatic analysis, it is the same.
    const again = replay(article.text, automatic, find(article.text, keep(article.text, log)).log)
    expect(highlights(again.draft.analysis)).toEqual(highlights(wanted))
  })
})
