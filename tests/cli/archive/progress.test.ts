// What the line on the terminal says, and that nothing else ever sees it.
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { openProgress, tellProgress } from '../../../src/cli/archive/progress'

it('tells rate, share, time left and what was skipped', () => {
  expect(tellProgress({ articles: 1_204, skipped: 3, read: 48e6, total: 120e6 }, 40_000)).toBe(
    '1,204 articles, 30 a second, 40 % of 120 MB, 1 min left, 3 skipped',
  )
  expect(tellProgress({ articles: 3, skipped: 0, read: 0, total: 0 }, 2_000)).toBe('3 articles, 1.5 a second')
  expect(tellProgress({ articles: 9, skipped: 0, read: 7e9, total: 7e9 }, 9e6)).toBe(
    '9 articles, 0.0 a second, 100 % of 7.0 GB',
  )
})

it('writes where a person looks on, and not into a file', () => {
  for (const isTTY of [true, false]) {
    const stderr = Object.assign(new PassThrough(), { isTTY })
    const progress = openProgress(stderr, { read: () => 0, total: () => 0 })
    progress.add({ articles: 1, skipped: 0 })
    progress.end()
    expect(String(stderr.read() ?? '').includes('1 articles')).toBe(isTTY)
  }
})
