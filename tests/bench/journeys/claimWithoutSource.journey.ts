// Finds a claim that nobody is named for.
import { articleOf, eachWay, expect, openSeed, panelOf } from './support/ways'

eachWay('finds a claim without a source', async ({ page, press, showPanel }) => {
  await openSeed(page)
  await showPanel(/^Sources/)
  await press(panelOf(page).getByRole('button', { name: /^No source given/ }))
  const claim = articleOf(page).locator('mark[data-chosen]').first()
  await expect(claim).toBeInViewport()
  await expect(claim).toContainText('dedicated himself')
})
