// One attempt at a time: what was given up says nothing any more, however long its work goes on.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useAttempt } from '../../src/app/opening/useAttempt'
import { act, renderHook } from '../support/testingLibrary'

/** A file of a slow disk cannot be told to stop. */
const endless = () => new Promise<never>(() => undefined)
const LONG = 60_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const told = async (begin: (used: ReturnType<typeof useAttempt>) => void) => {
  const { result } = renderHook(useAttempt)
  await act(async () => {
    begin(result.current)
    await vi.advanceTimersByTimeAsync(LONG)
  })
  return result.current.state
}

it('says that it is at work where that takes long', async () => {
  expect(await told(({ attempt }) => void attempt('Reading', endless))).toEqual({
    kind: 'busy',
    label: 'Reading',
  })
})

it.each([
  ['another attempt', ({ attempt }) => void attempt('Reading again', async () => async () => undefined)],
  ['the reader', ({ close }) => close()],
] as readonly (readonly [string, (used: ReturnType<typeof useAttempt>) => void])[])(
  'says nothing once %s has ended it',
  async (_, end) => {
    const state = await told((used) => {
      void used.attempt('Reading', endless)
      end(used)
    })
    expect(state).toBeNull()
  },
)
