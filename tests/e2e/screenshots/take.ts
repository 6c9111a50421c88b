// Takes the guides' pictures from the built reader: `npm run build && npm run picture`.
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { compileSeed } from '../../../seeds/plugin'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { launchBrowser } from '../../support/findBrowser.mjs'
import { paste } from '../support/opening'
import { quickly } from '../support/quickly'
import { resultsOf } from '../support/results'

const DRAFT = `Harbor wall to cost twice what was planned

The repair of the harbor wall will cost eleven million, the port authority admitted on Tuesday, twice what the council was told in spring.

“We were promised a figure that would hold,” said Ana Ortiz, who leads the council’s finance committee. She added that no further money would be released before an inspection.

A person familiar with the contract said the builder had warned of the damage as early as March. The builder, Lund and Sons, did not respond to a request for comment.

According to an inspection report, forty metres of the wall have been hollow since the flood of 2019. “Nobody wanted to hear it,” Bo Lind, a retired harbor pilot, told this newspaper.

The wall was first built in 1911 and has been raised twice since. After the flood, the council set money aside for a survey, which was put off each year.

Ortiz denied that the committee had known of the report. “I read about it this morning, like everybody else,” she said. A spokesman for the port authority, Emil Rask, insisted that it had been sent to every member in June.

The council votes next week. Members of the opposition, who have called for the chief engineer to go, are expected to ask for an inquiry.`

const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async reading(page) {
    await page.getByText('friends', { exact: true }).click()
  },
  async teaching(page) {
    await page.goto(new URL('?view=class', page.url()).href)
    const { article, reviewed } = compileSeed('start-here')
    if (!reviewed) throw new Error('the first lesson is reviewed')
    await page.getByRole('button', { name: 'Open results…' }).click()
    await page.getByLabel(/^Or a file/).setInputFiles(resultsOf(article, reviewed.analysis, 30))
    await page.getByRole('region', { name: 'Passages of the analysis' }).waitFor()
  },
  async newsroom(page) {
    await paste(page, DRAFT)
    await page.locator('mark', { hasText: 'We were promised' }).waitFor()
    await page.getByRole('tab', { name: 'At a glance' }).click()
    for (const key of ['u', 'y', 'u', 'y', 'u']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(300)
    }
    const card = page.getByRole('dialog', { name: /^About this passage/ })
    await card.getByRole('button', { name: 'More' }).click()
    await page.getByText('What you pasted is open').waitFor({ state: 'hidden' })
  },
}

const root = resolve(import.meta.dirname, '../../..')
const { url, close } = await serveFolder(resolve(root, 'dist'), 0)
const browser = await launchBrowser()
const wanted = process.argv.slice(2)
for (const [name, show] of Object.entries(PICTURES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const context = await quickly(await browser.newContext({ viewport: { width: 1440, height: 1000 } }))
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('mark').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await show(page)
  await page.waitForTimeout(500)
  await page.screenshot({ path: resolve(root, 'guides', `${name}.png`) })
  await context.close()
}
await browser.close()
await close()
