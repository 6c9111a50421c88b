// The careful reading takes the place of the quick one: when it does, what stays as it was, and what is said where it cannot.

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Services } from '../../src/app/services'
import type { Analysis } from '../../src/domain'
import { type CarefulAvailability, CarefulError } from '../../src/io/careful/carefulReader'
import { carefulReaderInMemory } from '../../src/io/careful/carefulReaderInMemory'
import { fetchedCarefulReader } from '../../src/io/careful/fetchedCarefulReader'
import { addressBarInMemory } from '../../src/io/location'
import { preferencesInMemory } from '../../src/io/preferences'
import { INITIAL_SETTINGS, type Settings } from '../../src/state'
import { carefulHarborAnalysis } from '../support/harbor'
import { openReader } from '../support/openReader'
import { act, cleanup, screen, waitFor, within } from '../support/testingLibrary'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A careful reader that is done when it is told to be. */
function patientReader(at: Partial<CarefulAvailability> = {}) {
  const waiting: ((how: Analysis | Error) => void)[] = []
  const parts: ((analysis: Analysis) => void)[] = []
  const careful = carefulReaderInMemory(
    (_, onPart) =>
      new Promise((resolve, reject) => {
        parts.push(onPart)
        waiting.push((how) => (how instanceof Error ? reject(how) : resolve(how)))
      }),
    at,
  )
  const end = async (how: Analysis | Error) => {
    await waitFor(() => expect(waiting).not.toHaveLength(0))
    waiting.pop()?.(how)
  }
  const come = async (part: Analysis) => {
    await waitFor(() => expect(parts).not.toHaveLength(0))
    act(() => parts.at(-1)?.(part))
  }
  return { careful, come, begun: () => waiting.length, finish: () => end(carefulHarborAnalysis), fail: end }
}

function withSetting(careful: Settings['careful']): Pick<Services, 'preferences'> {
  const preferences = preferencesInMemory()
  preferences.save('settings', { ...INITIAL_SETTINGS, careful })
  return { preferences }
}

const isCareful = () => screen.findByText('Careful reading')
const button = (name: RegExp) => screen.findByRole('button', { name })

describe('the careful reading', () => {
  it('is offered with its size where it would have to be loaded', async () => {
    const { careful, begun, finish } = patientReader()
    const { user } = await openReader({ careful })
    expect(screen.getByText('Quick reading')).toBeVisible()
    await user.click(await button(/^Read carefully \(16 MB\)/))
    expect(await screen.findByText('Reading carefully…')).toBeVisible()
    expect(screen.getByText('Quick reading')).toBeVisible()
    expect(begun()).toBe(1)
    await finish()
    expect(await isCareful()).toBeVisible()
    expect(screen.queryByRole('button', { name: /carefully|Cancel/ })).toBeNull()
  })

  it.each([
    ['the app is served from this machine', { local: true }],
    ['its files lie here', { kept: true }],
  ])('begins by itself where %s', async (_where, at) => {
    const { careful, finish } = patientReader(at)
    await openReader({ careful })
    await finish()
    expect(await isCareful()).toBeVisible()
  })

  it('waits to be asked where the device speaks against it, and says why', async () => {
    const { careful, begun } = patientReader({ local: true, hindrance: 'This device has little memory.' })
    await openReader({ careful, ...withSetting('always') })
    expect(await button(/^Read carefully$/)).toBeVisible()
    expect(screen.getByText('This device has little memory.')).toBeVisible()
    expect(begun()).toBe(0)
  })

  it('begins by itself always, or never, where the reader set it so', async () => {
    const always = patientReader()
    await openReader({ careful: always.careful, ...withSetting('always') })
    await always.finish()
    expect(await isCareful()).toBeVisible()
    cleanup()
    const never = patientReader({ local: true, kept: true })
    await openReader({ careful: never.careful, ...withSetting('never') })
    expect(screen.getByText('Quick reading')).toBeVisible()
    expect(screen.queryByRole('button', { name: /carefully/ })).toBeNull()
    expect(never.begun()).toBe(0)
  })

  it('goes, and ends, when the reader sets it to never', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user } = await openReader({ careful })
    await finish()
    await isCareful()
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.click(await screen.findByRole('radio', { name: 'Never' }))
    expect(await screen.findByText('Quick reading')).toBeVisible()
  })

  it('can be stopped, and begun again; the focus stays on the button', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user } = await openReader({ careful })
    await user.click(await button(/^Cancel/))
    const again = await button(/^Read carefully/)
    expect(again).toHaveFocus()
    expect(screen.getByText('Quick reading')).toBeVisible()
    await user.keyboard('{Enter}')
    await finish()
    await isCareful()
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
  })

  it('leaves the quick one where it fails, says what to do, and can be tried again', async () => {
    const { careful, fail, finish } = patientReader({ local: true })
    const { user, article } = await openReader({ careful })
    const before = article.querySelectorAll('mark').length
    await fail(new CarefulError('download', 'It could not be loaded. Look at the connection and try again.'))
    expect((await screen.findByRole('alert')).textContent).toContain('Look at the connection')
    expect(screen.getByText('Quick reading')).toBeVisible()
    expect(article.querySelectorAll('mark')).toHaveLength(before)
    await user.click(await button(/^Try again/))
    await finish()
    expect(await isCareful()).toBeVisible()
  })

  it('says so where its code is gone after a deploy, leaves the quick one, and can be tried again', async () => {
    const { careful, finish } = patientReader({ local: true })
    const load = vi.fn(async () => careful)
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    const { user } = await openReader({ careful: fetchedCarefulReader(load) })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be fetched: Sourcelight may have been updated meanwhile',
    )
    expect(screen.getByText('Quick reading')).toBeVisible()
    await user.click(await button(/^Try again/))
    await finish()
    expect(await isCareful()).toBeVisible()
  })

  it('is begun and stopped from the palette', async () => {
    const { careful, begun, finish } = patientReader()
    const { user } = await openReader({ careful })
    await button(/^Read carefully \(16 MB\)/)
    const give = async (typed: string) => {
      await user.keyboard('{Control>}k{/Control}')
      await screen.findByRole('combobox', { name: /^Find a command/ })
      await user.keyboard(`${typed}{Enter}`)
    }
    await give('read carefully')
    expect(await screen.findByText('Reading carefully…')).toBeVisible()
    await give('stop reading')
    expect(await button(/^Read carefully/)).toBeVisible()
    await give('read carefully')
    expect(begun()).toBe(2)
    await finish()
    expect(await isCareful()).toBeVisible()
  })
})

describe('when it takes the place of the quick one', () => {
  it('the card stays open on the same passage, and the focus on the same highlight', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user, article } = await openReader({ careful })
    await user.click(within(article).getByText('new cranes by June'))
    const mark = article.querySelector<HTMLElement>('mark[tabindex="0"]')
    mark?.focus()
    expect(screen.getByRole('dialog', { name: /Ana Ortiz/ })).toBeVisible()
    await finish()
    await isCareful()
    expect(screen.getByRole('dialog', { name: /Ana Ortiz/ })).toBeVisible()
    expect(document.activeElement?.textContent).toContain('“')
    expect(document.activeElement?.getAttribute('data-targets')).toContain('a.a5')
    expect([...article.querySelectorAll('[data-touched]')].map((one) => one.textContent).join('')).toBe(
      '“new cranes by June',
    )
  })

  it('a part of it comes first: the card stays, the line says so, and it goes on', async () => {
    const { careful, come, finish } = patientReader({ local: true })
    const { user, article } = await openReader({ careful })
    await user.click(within(article).getByText('new cranes by June'))
    const part: Analysis = { ...carefulHarborAnalysis, reading: 'quick' }
    await come(part)
    expect(await screen.findByText('Careful in part')).toBeVisible()
    expect(screen.getByText('Reading on…')).toBeVisible()
    expect(screen.getByRole('dialog', { name: /Ana Ortiz/ })).toBeVisible()
    // What comes in parts is not read out each time.
    expect(document.querySelector('[data-announcements]')?.textContent).not.toMatch(/careful/i)
    await finish()
    expect(await isCareful()).toBeVisible()
    expect(screen.getByRole('dialog', { name: /Ana Ortiz/ })).toBeVisible()
  })

  it('a part of it stays where the reader stops it', async () => {
    const { careful, come } = patientReader({ local: true })
    const { user } = await openReader({ careful })
    await come({ ...carefulHarborAnalysis, reading: 'quick' })
    await user.click(await button(/^Cancel/))
    expect(await button(/^Read carefully/)).toBeVisible()
    expect(screen.getByText('Careful in part')).toBeVisible()
  })

  it('a part of it stays where the rest fails, which is said', async () => {
    const { careful, come, fail } = patientReader({ local: true })
    await openReader({ careful })
    await come({ ...carefulHarborAnalysis, reading: 'quick' })
    await fail(new CarefulError('memory', 'Close other tabs.'))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The rest was not read carefully. Close other tabs.',
    )
    expect(screen.getByText('Careful in part')).toBeVisible()
  })

  it('a closed card stays closed, with the focus on its highlight', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user, article } = await openReader({ careful })
    await user.click(within(article).getByText('new cranes by June'))
    await user.keyboard('{Escape}')
    await finish()
    await isCareful()
    expect(document.activeElement?.getAttribute('data-targets')).toContain('a.a5')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('the chosen source stays chosen by what it said, and going back leads where it led', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user, panel, addressBar } = await openReader({ careful })
    await user.click(panel.getByRole('button', { name: /^A port worker.* words/ }))
    expect(addressBar.href()).toContain('port-worker')
    await finish()
    await isCareful()
    expect(panel.getByRole('button', { name: /^A port worker.* words/, expanded: true })).toBeVisible()
    expect(addressBar.href()).toContain('unnamed%3Aworker')
    expect(panel.getByRole('button', { name: /^A port worker.* words/ })).toHaveFocus()
    act(() => addressBar.back())
    expect(panel.queryByRole('button', { expanded: true })).toBeNull()
  })

  it('what is not in it is let go of, in words', async () => {
    const { careful, finish } = patientReader({ local: true })
    const { user, article, panel } = await openReader({ careful })
    await user.click(panel.getByRole('button', { name: /^No source.* words/ }))
    await user.click(within(article).getByText('lost two ships'))
    await finish()
    await isCareful()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await screen.findByText('Careful reading: what you had chosen is not in it.')).toBeVisible()
    expect(document.querySelector('[data-announcements]')?.textContent).toMatch(
      /^Careful reading: 3 sources, 6 highlights\. The passage that was open is no highlight in it\./,
    )
  })

  it('a link to a source of the quick reading leads to the same source in the careful one', async () => {
    const { careful, finish } = patientReader({ local: true })
    const addressBar = addressBarInMemory(
      'https://reader.example/?article=harbor#source=unnamed%3Aport-worker&v=2',
    )
    const { panel } = await openReader({ careful, addressBar })
    await finish()
    await isCareful()
    expect(panel.getByRole('button', { name: /^A port worker.* words/, expanded: true })).toBeVisible()
    expect(addressBar.href()).toContain('unnamed%3Aworker')
  })
})

it('is removed from this device under “On this device”, which tells its size', async () => {
  const { careful, finish } = patientReader({ local: true })
  const { user } = await openReader({ careful })
  await finish()
  await isCareful()
  await user.click(screen.getByRole('button', { name: 'Library' }))
  expect(await screen.findByText('The careful reading, kept to work offline: 16 MB.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove' }))
  await waitFor(() => expect(screen.queryByText(/kept to work offline/)).toBeNull())
  expect((await careful.availability()).kept).toBe(false)
  expect(screen.getByRole('main')).toHaveFocus()
})
