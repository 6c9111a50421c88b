// Opens the reader on the harbor article over the services' in-memory twins.

import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Services } from '../../src/app/services'
import { localAnalyst } from '../../src/io/analyst'
import { articlesInMemory } from '../../src/io/articles'
import { carefulReaderInMemory } from '../../src/io/careful/carefulReaderInMemory'
import { excludedBlocksInMemory } from '../../src/io/excludedBlocks'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { localOpener } from '../../src/io/opener'
import { pageReceiverInMemory } from '../../src/io/pageReceiver'
import { pagesInMemory } from '../../src/io/pages'
import { preferencesInMemory } from '../../src/io/preferences'
import { versionsInMemory } from '../../src/io/versions'
import { openRequest } from '../../src/worker/openRequest'
import { carefulHarborAnalysis, harbor, harborAnalysis } from './harbor'
import { configure, render, screen, within } from './testingLibrary'

// A busy machine takes its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

/** The services' in-memory twins around the harbor article, on a page that lays nothing out; `more` replaces services. */
export function servicesForHarbor(more: Partial<Services> = {}): Services {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('scrollBy', () => undefined)
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  // Nor does it know dialogs.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  return {
    articles: articlesInMemory([{ article: harbor, reviewed: null }]),
    analyst: localAnalyst(() => harborAnalysis),
    careful: carefulReaderInMemory(() => carefulHarborAnalysis),
    opener: localOpener(openRequest),
    pages: pagesInMemory(),
    pageReceiver: pageReceiverInMemory(),
    library: libraryInMemory(null),
    excludedBlocks: excludedBlocksInMemory(),
    preferences: preferencesInMemory(),
    addressBar: addressBarInMemory('https://reader.example/'),
    versions: versionsInMemory(),
    ...more,
  }
}

/** The reader when its analysis is there; `more` replaces services. */
export async function openReader(more: Partial<Services> = {}) {
  const addressBar = addressBarInMemory('https://reader.example/')
  const services = servicesForHarbor({ addressBar, ...more })
  const user = userEvent.setup()
  render(<App services={services} />)
  await screen.findByRole('tab', { name: /^Sources \d/ })
  return {
    user,
    addressBar,
    article: within(screen.getByRole('main')).getByRole('article'),
    panel: within(screen.getByRole('complementary')),
  }
}
