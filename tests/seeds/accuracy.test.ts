// Reviewed articles as gold for the engine: the measures count what they say they do, and the articles that ship can be measured.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { openReading } from '../../src/cli/reading'
import type { Analysis, Article } from '../../src/domain'
import { figuresOf, METRICS, scoreArticle, total } from '../bench/attributionScore'
import { tellWeighed, weighReviewed } from '../bench/reviewedFolders'

type Said = Parameters<typeof scoreArticle>[1]
type Attribution = Said['attributions'][number]
type Place = [number, number]

const SEEDS = join(import.meta.dirname, '../../seeds')

describe('the measures', () => {
  const text = 'Rain is coming on Sunday, said Ana Roth. The old bridge was closed, the mayor added.'
  const at = (words: string): Place => [text.indexOf(words), text.indexOf(words) + words.length]
  const none = { direct: [], reported: [], context: [] }
  const said = (attributions: Partial<Attribution>[], layers: Said['layers'] = none): Said => ({
    attributions: attributions.map(
      (one) => ({ source: [], cue: [], content: [], ...one }) as unknown as Attribution,
    ),
    layers,
  })
  const rain = { source: [at('Ana Roth')], cue: [at('said')], content: [at('Rain is coming on Sunday')] }
  const bridge = { source: [at('the mayor')], cue: [at('added')], content: [at('The old bridge was closed')] }
  const scores = (predicted: Said, gold = said([rain, bridge])) => scoreArticle(text, gold, predicted)

  it('count words of each role, not punctuation', () => {
    const { content, source, cue } = scores(
      said([{ source: [at('Roth')], cue: [at('said')], content: [at('coming on Sunday, said')] }]),
    )
    expect(content).toEqual({ right: 3, extra: 1, missed: 7 })
    expect(source).toEqual({ right: 1, extra: 0, missed: 3 })
    expect(cue).toEqual({ right: 1, extra: 0, missed: 1 })
  })
  it('find a whole where half of the words are common, whoever says it', () => {
    const shorter = { ...rain, source: [at('the mayor')], content: [at('coming on Sunday')] }
    const tooShort = { ...bridge, content: [at('closed')] }
    const { found, attributed, exact } = scores(said([shorter, tooShort]))
    expect(found).toEqual({ right: 1, extra: 1, missed: 1 })
    expect(attributed).toEqual({ right: 0, extra: 2, missed: 2 })
    expect(exact).toEqual({ right: 0, extra: 2, missed: 2 })
  })
  it('take a source that neither has for the same, and one that only one has for another', () => {
    const nobody = { ...rain, source: [] }
    expect(scores(said([nobody]), said([nobody])).attributed.right).toBe(1)
    expect(scores(said([nobody]), said([rain])).attributed.right).toBe(0)
  })
  it('give each whole one counterpart, the most alike', () => {
    const shorter = { ...rain, source: [], content: [at('Rain is coming')] }
    const { found, attributed, exact } = scores(said([shorter, rain]), said([rain]))
    expect(found).toEqual({ right: 1, extra: 1, missed: 0 })
    expect([attributed.right, exact.right]).toEqual([1, 1])
  })
  it('count the words of each layer', () => {
    const { direct, reported, context } = scores(
      said([], { ...none, reported: [at('Rain')], context: [at('bridge was closed')] }),
      said([], { ...none, reported: [at('Rain is')], direct: [at('closed')] }),
    )
    expect(direct).toEqual({ right: 0, extra: 0, missed: 1 })
    expect(reported).toEqual({ right: 1, extra: 0, missed: 1 })
    expect(context).toEqual({ right: 0, extra: 3, missed: 0 })
  })
  it('make F1, precision and recall of what counts', () => {
    expect(figuresOf({ right: 3, extra: 1, missed: 7 })).toEqual({
      f1: (100 * 3) / 7,
      precision: 75,
      recall: 30,
    })
    expect(figuresOf({ right: 0, extra: 0, missed: 0 })).toBeNull()
    const one = scores(said([rain]))
    expect(total([one, one], 'found')).toEqual({ right: 2, extra: 0, missed: 2 })
  })
})

describe('the articles that ship, as gold', () => {
  const reviewedOf = ({ id }: Article): Promise<Analysis> => {
    const { reviewed } = compileSeed(id)
    if (!reviewed) throw new Error(`${id} is not reviewed`)
    return Promise.resolve(reviewed.analysis)
  }

  it('are met in every figure by their own reviews', async () => {
    const weighed = await weighReviewed(SEEDS, reviewedOf)
    expect(weighed.map(({ id }) => id)).toEqual(seedSlugs())
    for (const { scores } of weighed)
      for (const metric of METRICS) {
        const { right, extra, missed } = scores[metric]
        expect(right).toBeGreaterThan(0)
        expect([metric, extra, missed]).toEqual([metric, 0, 0])
      }
  })
  it('are missed whole by an analysis that finds nothing', async () => {
    const weighed = await weighReviewed(SEEDS, async (article) => ({
      ...(await reviewedOf(article)),
      attributions: [],
      context: [],
    }))
    for (const { scores } of weighed) for (const metric of METRICS) expect(scores[metric].right).toBe(0)
  })
  it('are told with each figure, and article by article, of the engine', async () => {
    const read = await openReading({ careful: false, rulesOnly: false }, () => {})
    const weighed = await weighReviewed(SEEDS, read)
    const found = figuresOf(
      total(
        weighed.map(({ scores }) => scores),
        'found',
      ),
    )
    expect(found?.f1).toBeGreaterThan(70)
    const told = tellWeighed(weighed)
    for (const words of [...METRICS, ...seedSlugs()])
      expect(told).toMatch(
        new RegExp(`^ {2}${words} +F1 [ \\d]+\\.\\d   P [ \\d]+\\.\\d   R [ \\d]+\\.\\d`, 'm'),
      )
  })
})

describe('a folder', () => {
  it('may be that of one article', async () => {
    const read = () => Promise.resolve(compileSeed('start-here').reviewed!.analysis)
    expect((await weighReviewed(join(SEEDS, 'start-here'), read)).map(({ id }) => id)).toEqual(['start-here'])
  })
  it('is refused by name where there is no article, or one that nobody reviewed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reviewed-'))
    const read = () => Promise.reject(new Error('nothing should be read'))
    await expect(weighReviewed(folder, read)).rejects.toThrow(/no article\.txt/)
    mkdirSync(join(folder, 'mine'))
    cpSync(join(SEEDS, 'start-here/article.txt'), join(folder, 'mine/article.txt'))
    await expect(weighReviewed(folder, read)).rejects.toThrow(/mine: there is no reviewed\.json/)
    rmSync(folder, { recursive: true })
  })
})
