// What lies around the careful reader: nothing is read twice with the same weights, and its code is fetched when it is wanted.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../src/domain'
import { localAnalyst } from '../../src/io/analyst'
import { CarefulError } from '../../src/io/careful/carefulReader'
import { carefulReaderInMemory } from '../../src/io/careful/carefulReaderInMemory'
import { fetchedCarefulReader } from '../../src/io/careful/fetchedCarefulReader'
import { rememberingCarefulReader } from '../../src/io/careful/rememberingCarefulReader'
import { rememberingAnalyst } from '../../src/io/rememberingAnalyst'
import { type AnalysisCache, analysesInBrowser } from '../../src/io/storage/analysisCache'
import { analysisOf, articleOf } from '../support/newspaper'
import { newBrowser } from '../support/storage'

const pool = articleOf(['The pool closes on Monday.'])
const quick = analysisOf(pool, {})
const careful = { ...quick, reading: 'careful' } as const

beforeEach(() => void newBrowser())

function remembering(cache: AnalysisCache, engine: string, remembers = true) {
  const read = vi.fn((_article: Article) => careful)
  const reader = rememberingCarefulReader(carefulReaderInMemory(read), {
    cache,
    engine,
    remembers: () => remembers,
  })
  return { reader, read }
}

describe('a careful reader that remembers', () => {
  it('reads nothing twice with the same weights, and anew with others', async () => {
    await remembering(analysesInBrowser(), '1 careful').reader.read(pool)
    await vi.waitFor(async () => {
      const later = remembering(analysesInBrowser(), '1 careful')
      expect(await later.reader.read(pool)).toEqual(careful)
      expect(later.read).not.toHaveBeenCalled()
    })
    const later = remembering(analysesInBrowser(), '1 careful')
    expect(await later.reader.known(pool)).toEqual(careful)
    const other = remembering(analysesInBrowser(), '2 careful')
    expect(await other.reader.known(pool)).toBeNull()
    expect(later.read).not.toHaveBeenCalled()
    await other.reader.read(pool)
    expect(other.read).toHaveBeenCalled()
  })

  it('lies beside what the quick reading found in the same article', async () => {
    const cache = analysesInBrowser()
    await remembering(cache, '1 careful').reader.read(pool)
    const analyst = rememberingAnalyst(
      localAnalyst(() => quick),
      { cache, engine: '1', remembers: () => true },
    )
    expect((await analyst.analyze(pool)).reading).toBe('quick')
  })

  it('writes nothing where nothing is to be remembered', async () => {
    await remembering(analysesInBrowser(), '1 careful', false).reader.read(pool)
    const later = remembering(analysesInBrowser(), '1 careful')
    await later.reader.read(pool)
    expect(later.read).toHaveBeenCalled()
  })
})

describe('a careful reader that is fetched', () => {
  it('is fetched once, when it is first asked, and again where that failed', async () => {
    const load = vi.fn(async () => carefulReaderInMemory(() => careful))
    load.mockRejectedValueOnce(new TypeError('no network'))
    const reader = fetchedCarefulReader(load)
    expect(load).not.toHaveBeenCalled()
    // In words for its reader, never a bare TypeError of the browser's.
    await expect(reader.availability()).rejects.toThrow(CarefulError)
    expect((await reader.availability()).kept).toBe(false)
    expect(await reader.read(pool)).toEqual(careful)
    expect(load).toHaveBeenCalledTimes(2)
  })
})
