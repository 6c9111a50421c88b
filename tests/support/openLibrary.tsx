// The library's page in a test, with two texts of one's own beside the one that ships.

import { App } from '../../src/app/App'
import { articlesInMemory } from '../../src/io/articles'
import { excludedBlocksInMemory } from '../../src/io/excludedBlocks'
import type { Library } from '../../src/io/library'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { addressBarInMemory } from '../../src/io/location'
import { harbor, harborAnalysis } from './harbor'
import { articleOf } from './newspaper'
import { servicesForHarbor } from './openReader'
import { render, screen, within } from './testingLibrary'

export const pool = articleOf(['The pool closes on Monday.'], {
  id: 'pool',
  title: 'Pool closes',
  publisher: 'The Lantern',
})
const ferry = articleOf(['The ferry is late again.'], { id: 'ferry', title: 'Ferry late' })

export const MENU = [{ reason: 'navigation', text: 'Home', before: 0 }] as const

export async function shown(library: Library, excludedBlocks = excludedBlocksInMemory()) {
  const addressBar = addressBarInMemory('https://reader.example/?view=library')
  render(
    <App
      services={servicesForHarbor({
        articles: articlesInMemory([
          {
            article: { ...harbor, origin: 'bundled' },
            reviewed: { analysis: harborAnalysis, review: { origin: 'shipped', checked: 5, of: 5 } },
          },
        ]),
        library,
        excludedBlocks,
        addressBar,
      })}
    />,
  )
  await screen.findByRole('link', { name: harbor.title })
  return addressBar
}

export async function filled(library = libraryInMemory()) {
  await library.open(pool)
  await library.open(ferry)
  return library
}

/** The titles on the page, in order. */
export const titles = () =>
  within(screen.getByRole('region', { name: 'Library' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
