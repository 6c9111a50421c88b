// An article that ships, opened as a text of one's own and corrected in the page until it has the highlights of its review.
import type { Page } from '@playwright/test'
import { compileSeed } from '../../../../seeds/plugin'
import { analyze } from '../../../../src/engine/analyze'
import { articleFromText } from '../../../../src/ingest/articleFromText'
import { models } from '../../../support/models'
import { paste } from '../opening'
import { expect } from '../watched'
import { bringTo } from './bringTo'
import { handOn } from './hand'
import { highlightsIn, highlightsOf, toldIn } from './kept'

/** Gives back what had to be corrected. */
export async function bringSeedToReview(page: Page, slug: string): Promise<readonly string[]> {
  const { article: seed, reviewed } = compileSeed(slug)
  if (!reviewed) throw new Error(`${slug} has no review`)
  const article = articleFromText(seed.text, { origin: 'pasted' })
  expect(article.text).toBe(seed.text)
  const automatic = analyze(article, models)

  await page.goto('./?view=library')
  await paste(page, seed.text)
  await expect.poll(() => highlightsIn(page)).toEqual(highlightsOf(article, automatic))
  const done = await bringTo(handOn(page, 'pointer'), article, automatic, reviewed.analysis)
  const corrected = await toldIn(page)

  await page.goto(`./?article=${slug}`)
  await expect.poll(() => toldIn(page)).toHaveLength(corrected.length)
  expect(corrected).toEqual(await toldIn(page))
  return done
}
