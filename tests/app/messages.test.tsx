// Announcements: the latest is read out, and one that nobody asked for does not take the place of another.

import { afterEach, describe, expect, it, vi } from 'vitest'
import { MessagesProvider, useMessages } from '../../src/app/messages'
import { act, cleanup, render } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function announcing() {
  let messages: ReturnType<typeof useMessages> | undefined
  function Inside() {
    messages = useMessages()
    return null
  }
  const { container } = render(
    <MessagesProvider>
      <Inside />
    </MessagesProvider>,
  )
  return {
    announce: (message: string, beside?: boolean) => act(() => messages?.announce(message, beside)),
    heard: () => container.querySelector('[data-announcements]')?.textContent,
  }
}

describe('an announcement', () => {
  it('takes the place of the one before', () => {
    const { announce, heard } = announcing()
    announce('1 of 3')
    announce('2 of 3')
    expect(heard()).toBe('2 of 3')
  })
  it('of the same words is read again', () => {
    const { announce, heard } = announcing()
    announce('All layers on')
    announce('All layers on')
    expect(heard()).toBe('All layers on\u00a0')
  })
  it('that nobody asked for stands beside what was just said, and alone after a while', () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const { announce, heard } = announcing()
    announce('Passage: the pool')
    announce('3 quotes found', true)
    expect(heard()).toBe('Passage: the pool. 3 quotes found')
    now.mockReturnValue(60_000)
    announce('4 quotes found', true)
    expect(heard()).toBe('4 quotes found')
  })
})
