// The reader with what sets its analysis right fetched ahead, and the words that tests of it use.

import { expect } from 'vitest'
import { libraryInMemory } from '../../src/io/libraryInMemory'
import { openReader } from './openReader'
import { screen, waitFor, within } from './testingLibrary'

/** What is fetched once the analysis is there is there ahead: a key pressed before it would be for nobody. */
await import('../../src/app/reader/correcting/Correcting')

export async function openCorrecting() {
  const library = libraryInMemory(null)
  const reader = await openReader({ library })
  const { user, article } = reader
  return {
    ...reader,
    library,
    touch: async (words: string) => user.click(within(article).getByText(words)),
    card: () => screen.getByRole('dialog', { name: /^About this passage/ }),
    kept: () => library.part('corrections', 'harbor'),
    highlighted: (words: string) => within(article).queryByText(words)?.closest('mark') ?? null,
    /** Done once it is kept: what was acknowledged is there. */
    keptCount: (count: number) =>
      waitFor(async () => expect(await library.part('corrections', 'harbor')).toHaveLength(count)),
    form: async () => within(await screen.findByRole('dialog', { name: 'Set right' })),
  }
}
