// The articles that ship, opened as texts of one's own and corrected in the page until they have the highlights of their reviews.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileSeed, seedSlugs } from '../../../seeds/plugin'
import { analyze } from '../../../src/engine/analyze'
import { readModels } from '../../../src/engine/model'
import { articleFromText } from '../../../src/ingest/articleFromText'
import { paste } from '../../e2e/support/opening'
import { expect, test } from '../../e2e/support/watched'
import { bringTo } from './support/bringTo'
import { handOn } from './support/hand'
import { highlightsIn, highlightsOf, toldIn } from './support/kept'

const models = readModels(
  readFileSync(resolve(import.meta.dirname, '../../../public/models/sourcelight.bin')),
)

for (const slug of seedSlugs())
  test(`${slug} is brought to its review by hand, in the page`, async ({ page }) => {
    test.setTimeout(600_000)
    const { article: seed, reviewed } = compileSeed(slug)
    if (!reviewed) throw new Error(`${slug} has no review`)
    const article = articleFromText(seed.text, { origin: 'pasted' })
    expect(article.text).toBe(seed.text)
    const automatic = analyze(article, models)

    page.setDefaultTimeout(30_000)
    await page.goto('./?view=library')
    await paste(page, seed.text)
    await expect.poll(() => highlightsIn(page)).toEqual(highlightsOf(article, automatic))
    const began = Date.now()
    const done = await bringTo(handOn(page, 'pointer'), article, automatic, reviewed.analysis)
    console.log(`${slug}: ${done.length} corrections in ${Math.round((Date.now() - began) / 1000)} s`)
    const corrected = await toldIn(page)

    await page.goto(`./?article=${slug}`)
    await expect.poll(() => toldIn(page)).toHaveLength(corrected.length)
    expect(corrected).toEqual(await toldIn(page))
  })
