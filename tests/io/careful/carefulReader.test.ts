// What holds for every careful reader: the order of its progress, cancelling, and what is kept.
import { describe, expect, it } from 'vitest'
import { CarefulError, type CarefulProgress } from '../../../src/io/careful/carefulReader'
import { carefulReaderInMemory } from '../../../src/io/careful/carefulReaderInMemory'
import { analysisOf, articleOf } from '../../support/newspaper'

const article = articleOf(['“The pool closes,” said Ana Ortiz.'])
const careful = () => ({ ...analysisOf(article), reading: 'careful' as const })

describe('the twin in memory', () => {
  it('loads, then reads, and keeps what it loaded until that is removed', async () => {
    const reader = carefulReaderInMemory(careful)
    const seen: CarefulProgress[] = []
    expect((await reader.availability()).kept).toBe(false)
    const analysis = await reader.read(article, { onProgress: (at) => seen.push(at) })
    expect(analysis.reading).toBe('careful')
    expect(seen.map(({ phase }) => phase)).toEqual(['loading', 'reading', 'reading'])
    expect((await reader.availability()).kept).toBe(true)
    await reader.remove()
    expect((await reader.availability()).kept).toBe(false)
  })

  it('rejects with the reason of who cancelled, and with what it is told to fail with', async () => {
    const stop = new AbortController()
    const waiting = carefulReaderInMemory(() => new Promise(() => {})).read(article, { signal: stop.signal })
    stop.abort()
    await expect(waiting).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
    const refused = carefulReaderInMemory(() =>
      Promise.reject(new CarefulError('memory', 'close other tabs')),
    )
    await expect(refused.read(article)).rejects.toMatchObject({ kind: 'memory' })
  })
})
