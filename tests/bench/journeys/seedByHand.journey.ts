// The other articles that ship, corrected in the page until they have the highlights of their reviews; the first of them is an end-to-end test.
import { seedSlugs } from '../../../seeds/plugin'
import { bringSeedToReview } from '../../e2e/support/byHand/seed'
import { test } from '../../e2e/support/watched'

for (const slug of seedSlugs().slice(1))
  test(`${slug} is brought to its review by hand, in the page`, async ({ page }) => {
    test.setTimeout(600_000)
    page.setDefaultTimeout(30_000)
    const began = Date.now()
    const done = await bringSeedToReview(page, slug)
    console.log(`${slug}: ${done.length} corrections in ${Math.round((Date.now() - began) / 1000)} s`)
  })
