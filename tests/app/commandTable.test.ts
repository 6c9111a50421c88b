// Commands that are asked for before the part of the app that does them has come.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { commandTable } from '../../src/app/commands/table'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('are done in order once somebody can, one after what it needs', () => {
  const table = commandTable()
  const done: string[] = []
  table.expect(['check.next'])
  table.expect(['check.confirm'])
  vi.advanceTimersByTime(500)
  let isOpen = false
  table.bind({
    'check.confirm': { run: () => done.push('confirm'), when: () => isOpen },
    'check.next': {
      run: () => {
        done.push('next')
        isOpen = true
      },
    },
  })
  // Not while they are being bound.
  expect(done).toEqual([])
  vi.advanceTimersByTime(10)
  expect(done).toEqual(['next', 'confirm'])
  table.bind({})
  vi.advanceTimersByTime(10)
  expect(done).toHaveLength(2)
})

it.each([
  ['the part comes late', () => vi.advanceTimersByTime(3_000)],
  ['something else was meant meanwhile', (table: ReturnType<typeof commandTable>) => table.forget()],
])('are nothing where %s', (_, meanwhile) => {
  const table = commandTable()
  const run = vi.fn()
  table.expect(['check.next'])
  meanwhile(table)
  table.bind({ 'check.next': { run } })
  vi.advanceTimersByTime(10)
  expect(run).not.toHaveBeenCalled()
})

it('are not kept where somebody could have done them, and there was nothing to do', () => {
  const table = commandTable()
  const run = vi.fn()
  table.bind({ 'check.confirm': { run, when: () => false } })
  table.expect(['check.confirm'])
  table.bind({ 'check.confirm': { run } })
  vi.advanceTimersByTime(10)
  expect(run).not.toHaveBeenCalled()
})
