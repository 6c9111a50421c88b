// What helps to go through an article: steps by key, finding words, listening, the lesson sheet.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Note } from '../../src/domain'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { fakeSpeech } from '../support/fakeSpeech'
import { harbor } from '../support/harbor'
import { openReader } from '../support/openReader'
import { act, cleanup, fireEvent, screen, waitFor, within } from '../support/testingLibrary'

// Fetched before, as nothing here is about how long that takes.
await import('../../src/app/reader/aids/Aids')

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The reader when what is fetched after the article is there. */
async function openWithAids(more: Parameters<typeof openReader>[0] = {}) {
  const reader = await openReader(more)
  // Pressed once: what is pressed early is done as often as it was pressed.
  fireEvent.keyDown(document.body, { key: '/' })
  await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Words to find' })).toHaveFocus())
  await reader.user.keyboard('{Escape}')
  return reader
}

const barOf = () => {
  const bar = screen.getByRole('searchbox', { name: 'Words to find' }).closest('search')
  if (!bar) throw new Error('a field stands in its bar')
  return bar
}
const focused = () => document.activeElement?.textContent
const notice = (words: string | RegExp) => screen.findByText(words)

describe('a key for each kind of highlight', () => {
  it('leads from one to the next and back, and says where there is none', async () => {
    const { user } = await openWithAids()
    await user.keyboard('q')
    expect(focused()).toBe('the harbor would')
    await user.keyboard('q')
    expect(focused()).toBe('We have the money. We have the plans.')
    await user.keyboard('b')
    expect(focused()).toBe('The port was founded in 1911.')
    await user.keyboard('{Shift>}q{/Shift}')
    expect(focused()).toBe('new cranes by June')
    await user.keyboard('c')
    expect(focused()).toBe('lost two ships')
    await user.keyboard('q')
    await notice('Quotes: there is no further one.')
  })

  it('says that the layer is off', async () => {
    const { user } = await openWithAids()
    await user.keyboard('3b')
    await notice('Context notes are off: press 3 to show them.')
  })

  it('leads from note to note', async () => {
    const library = libraryInMemory(null)
    const noteOn = (exact: string): Note => ({
      passages: [{ quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } }],
      comment: '',
      tags: [],
      author: null,
      created: null,
    })
    await library.annotate(harbor, { kind: 'add', notes: [noteOn('harbor'), noteOn('cranes')] })
    const { user } = await openWithAids({ library })
    await screen.findByRole('tab', { name: /^Notes\s+2$/ })
    await user.keyboard('m')
    await notice('Passage of the note: harbor')
    await user.keyboard('m')
    await notice('Passage of the note: cranes')
    await user.keyboard('m')
    await notice('Notes: there is no further one.')
  })
})

it('finds words, counts them, goes on and round, and gives the focus to the text', async () => {
  const { user } = await openWithAids()
  await user.keyboard('/')
  await user.keyboard('harbor')
  const bar = within(barOf())
  const told = (what: string) => waitFor(() => expect(bar.getByRole('status')).toHaveTextContent(what))
  await told('1 of 2')
  await user.keyboard('{Enter}')
  await told('2 of 2')
  await user.keyboard('{Enter}')
  await told('1 of 2')
  await user.keyboard('{Shift>}{Enter}{/Shift}x')
  await told('None')
  await user.keyboard('{Backspace}')
  await told('1 of 2')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('searchbox', { name: 'Words to find' })).toBeNull()
  expect(focused()).toContain('harbor')
})

describe('reading aloud', () => {
  const voice = (name: string, more: object = {}) => ({
    name,
    lang: 'en-GB',
    localService: true,
    default: false,
    ...more,
  })
  function withVoices(...voices: ReturnType<typeof voice>[]) {
    const fake = fakeSpeech(voices)
    vi.stubGlobal('speechSynthesis', fake.speechSynthesis)
    vi.stubGlobal('SpeechSynthesisUtterance', fake.SpeechSynthesisUtterance)
    return fake
  }

  it('speaks by a voice of this device alone, names who speaks, and stops where the text is touched', async () => {
    const speech = withVoices(
      voice('Cloud', { localService: false, default: true }),
      voice('Anna', { lang: 'de-DE' }),
      voice('Here'),
    )
    const { user, article } = await openWithAids()
    await user.click(screen.getByRole('button', { name: 'Read aloud' }))
    const bar = await screen.findByRole('region', { name: 'Reading aloud' })
    for (let i = 0; i < 3; i++) act(() => speech.finish())
    expect(speech.said).toHaveLength(4)
    expect(speech.said.join(' ')).toContain('“never close” and blamed the rains.')
    expect(new Set(speech.byVoice)).toEqual(new Set(['Here']))
    await user.click(within(bar).getByRole('button', { name: 'Pause' }))
    act(() => speech.finish())
    expect(speech.said).toHaveLength(4)
    await user.click(within(bar).getByRole('button', { name: 'Go on' }))
    fireEvent.pointerDown(within(article).getByText(/blamed the rains/))
    expect(speech.isSilent()).toBe(true)
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull())
  })

  it('ends by itself', async () => {
    const speech = withVoices(voice('Here'))
    const { user } = await openWithAids()
    await user.keyboard('r')
    await screen.findByRole('region', { name: 'Reading aloud' })
    while (!speech.isSilent()) act(() => speech.finish())
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull())
    expect(speech.said.at(-1)).toBe('The port has reportedly lost two ships.')
  })

  it.each([
    ['only voices that send the words away', [voice('Cloud', { localService: false })]],
    ['speaks the language', [voice('Anna', { lang: 'de-DE' })]],
  ])('says why it does not where there is nothing but %s', async (words, voices) => {
    const speech = withVoices(...voices)
    const { user } = await openWithAids()
    await user.keyboard('r')
    await notice(new RegExp(words))
    expect(speech.said).toEqual([])
  })
})

it('prints a lesson sheet with its answers, or without, and nothing stays of it', async () => {
  vi.stubGlobal('print', vi.fn())
  const { user } = await openWithAids()
  await user.click(screen.getByRole('button', { name: 'Save as…' }))
  await user.click(screen.getByRole('button', { name: /^Lesson sheet/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Lesson sheet' })
  await user.click(within(dialog).getByRole('button', { name: 'Print' }))
  expect(window.print).toHaveBeenCalled()
  const sheet = () => document.querySelector('.lesson')
  expect(sheet()).toHaveTextContent('Answers: Harbor stays open')
  expect(sheet()?.querySelectorAll('mark')).toHaveLength(0)
  await user.click(within(dialog).getByRole('checkbox', { name: /^With the answers/ }))
  expect(sheet()).not.toHaveTextContent('Answers')
  fireEvent(window, new Event('afterprint'))
  await waitFor(() => expect(sheet()).toBeNull())
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('puts the sources under an article that is printed, and their numbers behind their words', async () => {
  const { article } = await openWithAids()
  expect(screen.queryByText('Who says what: automatic, unchecked', { exact: false })).toBeNull()
  fireEvent(window, new Event('beforeprint'))
  expect(screen.getByRole('heading', { name: 'Sources', hidden: true })).toBeInTheDocument()
  expect(within(article).getByText('lost two ships')).toHaveAttribute('data-endnote', '3')
  fireEvent(window, new Event('afterprint'))
  expect(article.querySelector('[data-endnote]')).toBeNull()
})

it('tells a screen reader what the analysis found when it ends', async () => {
  await openReader()
  await screen.findByText('2 quotes, 3 claims found')
})

it('gives the focus to each page that takes the place of another', async () => {
  const { user } = await openReader()
  await user.click(screen.getByRole('button', { name: 'Library' }))
  await screen.findByRole('region', { name: 'Library' })
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

it('has the face, the lines and the spaces that the reader likes', async () => {
  const { user } = await openReader()
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  await user.click(await screen.findByRole('radio', { name: 'OpenDyslexic' }))
  await user.click(screen.getByRole('radio', { name: 'Short' }))
  await user.click(screen.getByRole('radio', { name: 'Wider' }))
  expect(document.documentElement).toHaveAttribute('data-face', 'dyslexic')
  expect(document.documentElement).toHaveAttribute('data-lines', 'short')
  expect(document.documentElement).toHaveAttribute('data-spacing', 'wider')
})
