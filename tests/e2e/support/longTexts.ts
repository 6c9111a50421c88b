// Texts that are very long or very odd, analyzed while the page answers.
import { expect } from '@playwright/test'
import { paste } from './opening'
import { test } from './watched'

/** A test for each text, by what it is of; the page that it is pasted into stands there already. */
export function analyzesWhileThePageAnswers(texts: readonly (readonly [what: string, text: string])[]): void {
  for (const [what, text] of texts)
    test(`a text of ${what} is analyzed while the page answers`, async ({ page }) => {
      await paste(page, { 'text/plain': text })
      const article = page.getByRole('main').getByRole('article')
      await expect(article.locator('[data-start]').first()).toBeVisible()
      await expect(article.locator('[data-kind=working]')).toHaveCount(0, { timeout: 40_000 })
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
}
