// The careful reading on a phone, where names stand in the text.
import { expectToStay } from '../../e2e/support/carefulPage'
import { test } from '../../e2e/support/watched'

test.use({ readsCarefully: true })

test('takes the place of the quick one and moves nothing', async ({ page }) => {
  await expectToStay(page, 360)
})
