// Finds out who says most, and sees where.
import { articleOf, eachWay, expect, openSeed, panelOf } from './support/ways'

eachWay('finds out who says most', async ({ page, press, showPanel }) => {
  await openSeed(page)
  await showPanel(/^Sources/)
  const first = panelOf(page).locator('li button[aria-expanded]').first()
  await expect(first).toContainText('Vladimir Putin')
  await press(first)
  await expect(articleOf(page)).toHaveAttribute('data-dimmed', '')
  await expect(articleOf(page).locator('mark[data-chosen]').first()).toBeInViewport()
})
