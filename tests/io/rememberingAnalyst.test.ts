// Analyses that are kept: found again by the same engine for the same text only, and never in the way.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Analysis, Article } from '../../src/domain'
import { AnalysisFailed, type Analyst, localAnalyst } from '../../src/io/analyst'
import { guardedAnalyst } from '../../src/io/guardedAnalyst'
import { preferencesInMemory } from '../../src/io/preferences'
import { rememberingAnalyst } from '../../src/io/rememberingAnalyst'
import { type AnalysisCache, analysesInBrowser } from '../../src/io/storage/analysisCache'
import { analysisOf, articleOf, at } from '../support/newspaper'
import { newBrowser } from '../support/storage'

const pool = articleOf(['The pool closes on Monday.'])
const note = { span: at(pool, 'pool'), why: 'by hand', confidence: 1 }
const analysis = analysisOf(pool, { context: [note] })

/** An analyst that counts, over a cache. */
function remembering(cache: AnalysisCache, engine = '1', remembers = true, found: Analysis = analysis) {
  const analyze = vi.fn((_article: Article) => found)
  const analyst = rememberingAnalyst(localAnalyst(analyze), { cache, engine, remembers: () => remembers })
  return { analyst, analyze }
}

beforeEach(() => void newBrowser())

describe('an analyst that remembers', () => {
  it('analyses nothing twice, even after the page was closed', async () => {
    await remembering(analysesInBrowser()).analyst.analyze(pool)
    await vi.waitFor(async () => {
      const later = remembering(analysesInBrowser())
      expect(await later.analyst.analyze(pool)).toEqual(analysis)
      expect(later.analyze).not.toHaveBeenCalled()
    })
  })
  it.each([
    ['another engine', '2', pool],
    ['another text under the same name', '1', { ...pool, text: 'The pool closes on Friday.' }],
  ])('looks again for %s', async (_what, engine, article) => {
    const cache = analysesInBrowser()
    await remembering(cache).analyst.analyze(pool)
    const later = remembering(cache, engine)
    await later.analyst.analyze(article)
    expect(later.analyze).toHaveBeenCalled()
  })
  it('writes nothing where nothing is to be remembered, nor what was found without the weights', async () => {
    const keep = vi.fn(async () => {})
    const cache: AnalysisCache = {
      find: async () => null,
      keep,
      forget: async () => {},
      drop: async () => {},
    }
    await remembering(cache, '1', false).analyst.analyze(pool)
    const without: Analyst = {
      analyze: async (_article, options) => {
        options?.onWithoutModels?.('unreachable')
        return analysis
      },
    }
    await rememberingAnalyst(without, { cache, engine: '1', remembers: () => true }).analyze(pool)
    expect(keep).not.toHaveBeenCalled()
  })
  it('is forgotten with its article, and no other is', async () => {
    const [cache, ferry] = [analysesInBrowser(), { ...pool, id: `${pool.id}-2` }]
    const ofFerry = { ...analysis, articleId: ferry.id }
    const keep = vi.spyOn(cache, 'keep')
    await remembering(cache).analyst.analyze(pool)
    await remembering(cache, '1', true, ofFerry).analyst.analyze(ferry)
    await Promise.all(keep.mock.results.map(({ value }) => value))
    await cache.forget(pool.id)
    const again = remembering(cache)
    await again.analyst.analyze(pool)
    expect(again.analyze).toHaveBeenCalled()
    const other = remembering(cache, '1', true, ofFerry)
    await other.analyst.analyze(ferry)
    expect(other.analyze).not.toHaveBeenCalled()
  })
  it('goes on where the cache does not answer', async () => {
    const silent: AnalysisCache = {
      find: () => new Promise(() => {}),
      keep: async () => {},
      forget: async () => {},
      drop: async () => {},
    }
    expect(await remembering(silent).analyst.analyze(pool)).toEqual(analysis)
  })
})

describe('the cache of analyses', () => {
  it.each([
    ['of another article', { ...analysis, articleId: 'other' }],
    ['with a span beyond the text', { ...analysis, context: [{ ...note, span: { start: 0, end: 999 } }] }],
    ['that is none', 'x'],
  ])('does not hand out a damaged one (%s)', async (_what, damaged) => {
    const cache = analysesInBrowser()
    await cache.keep('key', damaged as Analysis)
    expect(await cache.find('key', pool)).toBeNull()
  })
  it('lets the oldest go', async () => {
    const cache = analysesInBrowser(2)
    for (const key of ['one', 'two', 'three']) await cache.keep(key, analysis)
    expect(await cache.find('one', pool)).toBeNull()
    expect(await cache.find('two', pool)).toEqual(analysis)
    expect(await cache.find('three', pool)).toEqual(analysis)
  })
  it('is dropped as a whole, and works again', async () => {
    const cache = analysesInBrowser()
    await cache.keep('key', analysis)
    await cache.drop()
    expect(await cache.find('key', pool)).toBeNull()
    await cache.keep('key', analysis)
    expect(await cache.find('key', pool)).toEqual(analysis)
  })
  it('fails silently where there is no storage', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const cache = analysesInBrowser()
    await cache.keep('key', analysis)
    expect(await cache.find('key', pool)).toBeNull()
    vi.unstubAllGlobals()
  })
})

describe('an analysis that took the page down', () => {
  const never: Analyst = { analyze: () => new Promise(() => {}) }
  const works = localAnalyst(() => analysis)

  it('is not begun again by itself, but when the reader asks', async () => {
    const marks = preferencesInMemory()
    void guardedAnalyst(never, marks, () => {}).analyze(pool)
    const later = guardedAnalyst(works, marks, () => {})
    await expect(later.analyze(pool)).rejects.toEqual(expect.any(AnalysisFailed))
    expect(await later.analyze(pool)).toEqual(analysis)
  })
  it('is not confused with a page that was closed or loaded again', async () => {
    const marks = preferencesInMemory()
    let leave = () => {}
    void guardedAnalyst(never, marks, (listener) => {
      leave = listener
    }).analyze(pool)
    leave()
    expect(await guardedAnalyst(works, marks, () => {}).analyze(pool)).toEqual(analysis)
  })
  it('does not stand in the way of other articles', async () => {
    const marks = preferencesInMemory()
    void guardedAnalyst(never, marks, () => {}).analyze(pool)
    expect(await guardedAnalyst(works, marks, () => {}).analyze({ ...pool, id: 'other' })).toEqual(analysis)
  })
})
