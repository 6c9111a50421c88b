// The report over the reader's own articles: figures lead to passages, passages to their articles, and back leads back.

import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Services } from '../../src/app/services'
import type { Analysis } from '../../src/domain'
import { keep } from '../../src/editing'
import { formatArchiveCsv } from '../../src/exchange/archive'
import type { Analyst } from '../../src/io/analyst'
import { localAnalyst } from '../../src/io/analyst'
import { carefulReaderInMemory } from '../../src/io/careful/carefulReaderInMemory'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { servicesForHarbor } from '../support/openReader'
import { parseCsv } from '../support/parseCsv'
import { saidBy } from '../support/saidBy'
import { act, cleanup, render, screen, within } from '../support/testingLibrary'

const GAZETTE = saidBy('Ada Lund', { publisher: 'Gazette', published: '2026-01-04', title: 'Pool shut' }, 2)
const POST = saidBy('Ada Lund', { publisher: 'Post', published: '2026-03-01', title: 'Pool again' })
const BEN = saidBy(
  'Ben Marsh',
  { publisher: 'Post', published: '2026-03-09', title: 'Ferry' },
  1,
  'The ferry stays',
)
const ALL = [GAZETTE, POST, BEN]

const found: Analyst = localAnalyst(
  ({ id }) => ALL.find(({ article }) => article.id === id)?.analysis as Analysis,
)

async function opened(hash = '', analyst = found, more: Partial<Services> = {}) {
  const library = libraryInMemory(null)
  for (const { article } of ALL) await library.open(article)
  await library.tag(POST.article.id, { add: 'pool' })
  const addressBar = addressBarInMemory(`https://reader.example/?view=report${hash}`)
  Element.prototype.scrollIntoView = vi.fn()
  render(<App services={servicesForHarbor({ analyst, library, addressBar, ...more })} />)
  await screen.findByRole('heading', { name: 'Who gets to speak' })
  return { addressBar, library, user: userEvent.setup() }
}

const tableOf = (name: string | RegExp) => within(screen.getByRole('table', { name }))
const passages = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('counts the articles of the library, the example that ships left out', async () => {
  await opened()
  await screen.findByRole('heading', { name: 'Whose voice' })
  expect(screen.getByText('3 articles of your library.')).toBeVisible()
  expect(
    screen.getByText(/4 statements by 2 sources with a name in 3 articles, from 2026-01 to 2026-03/),
  ).toBeVisible()
  const [, lund] = tableOf(/sources heard most/).getAllByRole('row')
  expect(lund).toHaveTextContent(/Ada Lund.*person.*3/)
  expect(screen.getByRole('img', { name: 'Whose voice, by publisher' })).toBeInTheDocument()
})

it('leads from a figure to its passages, from a passage into its article, and back to both', async () => {
  const { user, addressBar } = await opened()
  await screen.findByRole('heading', { name: 'Whose voice' })
  await user.click(tableOf(/sources heard most/).getAllByRole('link', { name: '3' })[0]!)
  expect(screen.getByRole('heading', { name: 'Ada Lund' })).toBeVisible()
  expect(addressBar.href()).toContain('#figure=source-ada-lund')
  expect(passages()).toEqual([
    expect.stringContaining('Pool again'),
    expect.stringContaining('Pool shut'),
    expect.stringContaining('Pool shut'),
  ])
  await user.click(screen.getAllByRole('link', { name: 'Pool shut' })[1]!)
  await screen.findByRole('article')
  expect(addressBar.href()).toMatch(/\?article=Ada\+Lund\+Gazette.*#.*p=.*source=one/)
  await act(async () => addressBar.back())
  await screen.findByRole('heading', { name: 'Ada Lund' })
  await vi.waitFor(() => expect(document.activeElement?.id).toBe(`${GAZETTE.article.id}-s-1`))
  await act(async () => addressBar.back())
  await screen.findByRole('heading', { name: 'Whose voice' })
  await vi.waitFor(() => expect(document.activeElement).toHaveTextContent('3'))
})

it('finds what somebody says in every article, by name and by words', async () => {
  const { user } = await opened()
  await user.type(await screen.findByLabelText('Who says'), 'marsh')
  await user.click(screen.getByRole('button', { name: 'Find' }))
  expect(passages()).toEqual([expect.stringContaining('The ferry stays')])
  const words = screen.getByLabelText('something with the words')
  await user.clear(screen.getByLabelText('Who says'))
  await user.type(words, 'POOL close')
  await user.keyboard('{Enter}')
  expect(passages()).toHaveLength(3)
  await user.clear(screen.getByLabelText('something with the words'))
  await user.type(screen.getByLabelText('something with the words'), 'tunnel{Enter}')
  expect(screen.getByText('No passage is found.')).toBeVisible()
})

it('is of a tag or a search where the library asks for it', async () => {
  await opened('#tag=pool')
  expect(await screen.findByText('1 article of your library with the tag “pool”.')).toBeVisible()
  await screen.findByRole('heading', { name: 'Whose voice' })
  expect(screen.getByText(/Of one article no share has an interval/)).toBeVisible()
})

it('counts what was read carefully before, and says which reading made it', async () => {
  const careful = carefulReaderInMemory(({ id }) => {
    const { analysis } = ALL.find(({ article }) => article.id === id)!
    return { ...analysis, attributions: [], reading: 'careful' }
  })
  await careful.read(GAZETTE.article)
  await opened('', found, { careful })
  await screen.findByRole('heading', { name: 'Whose voice' })
  expect(screen.getByText('quick of 2, careful of 1')).toBeVisible()
  expect(screen.getByText(/2 statements by 2 sources with a name in 3 articles/)).toBeVisible()
})

it('stops where it is told to, shows what there is, and goes on', async () => {
  let release = () => {}
  const waiting = new Promise<void>((resolve) => {
    release = resolve
  })
  const slow: Analyst = {
    analyze: async (article, options) => {
      if (article.id === GAZETTE.article.id)
        await Promise.race([
          waiting,
          new Promise((_, reject) =>
            options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
          ),
        ])
      return found.analyze(article, options)
    },
  }
  const { user } = await opened('', slow)
  await user.click(await screen.findByRole('button', { name: 'Stop' }))
  expect(await screen.findByText(/You stopped after 2 of 3 articles/)).toBeVisible()
  expect(screen.getByText(/2 statements by 2 sources/)).toBeVisible()
  release()
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  expect(await screen.findByText(/4 statements by 2 sources/)).toBeVisible()
})

it('counts what was set right, and says how much was checked', async () => {
  const { library, user } = await opened()
  await screen.findByRole('heading', { name: 'Whose voice' })
  const { article, analysis } = BEN
  const [one] = analysis.attributions
  const statement = {
    ...{ content: one!.content, direct: one!.direct, cue: null, addressee: null, via: [] },
    ...{ channel: one!.channel, verb: one!.verb, role: one!.role },
    speaker: { kind: 'nobody' as const },
  }
  const entry = { id: 'c1', order: 1, made: '2026-03-10T00:00:00Z', by: 'reader' as const }
  const log = keep(article.text, [{ ...entry, operation: { kind: 'remove', statement } }])
  await library.changePart(article, 'corrections', () => log)
  await user.click(screen.getByRole('button', { name: 'Library' }))
  await user.click(await screen.findByRole('button', { name: 'Who gets to speak in all' }))
  expect(await screen.findByText(/3 statements by 1 source with/)).toBeVisible()
})

it('has an example where nothing was opened, and says so', async () => {
  const addressBar = addressBarInMemory('https://reader.example/?view=report')
  render(<App services={servicesForHarbor({ addressBar })} />)
  expect(await screen.findByText(/They come with Sourcelight and are an example/)).toBeVisible()
  await screen.findByRole('heading', { name: 'Whose voice' })
})

it('gives all statements as one table', () => {
  const rows = parseCsv([...formatArchiveCsv(ALL.map((one) => ({ ...one, review: null })))].join(''))
  expect(rows[0]?.slice(0, 9)).toEqual([
    'article',
    'outlet',
    'date',
    'address',
    'speaker',
    'kind',
    'channel',
    'kind of verb',
    'words',
  ])
  expect(rows.slice(1).map(([title, outlet, , , speaker, kind]) => [title, outlet, speaker, kind])).toEqual([
    ['Pool shut', 'Gazette', 'Ada Lund', 'quote'],
    ['Pool shut', 'Gazette', 'Ada Lund', 'quote'],
    ['Pool again', 'Post', 'Ada Lund', 'quote'],
    ['Ferry', 'Post', 'Ben Marsh', 'quote'],
  ])
  expect(rows.at(-1)?.at(-1)).toBe('automatic, unchecked')
})
