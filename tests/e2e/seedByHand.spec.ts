// The article that opens first, brought from what the engine found to its review by hand, in the page. The others that ship: `bench:journeys`.
import { seedSlugs } from '../../seeds/plugin'
import { bringSeedToReview } from './support/byHand/seed'
import { expect, test } from './support/watched'

test('the article that opens first gets the highlights of its review by hand', async ({ page }) => {
  const done = await bringSeedToReview(page, seedSlugs()[0] ?? '')
  expect(done.length).toBeGreaterThan(10)
})
