// Whether the probe still sees what the app shows: each place that it looks at is there, in an app that works. Names of classes change, and a probe that looks at nothing finds nothing wrong.
import { chromium } from '@playwright/test'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { BROWSER_ARGS } from '../../e2e/playwright.config'
import { openFile, paste } from '../../e2e/support/opening'
import { findBrowser } from '../../support/findBrowser.mjs'
import { SHOWN_IN } from './adapter'

/** Where each is to be seen, and how one gets there. */
const PAGES: readonly (readonly [address: string, shown: readonly (keyof typeof SHOWN_IN)[]])[] = [
  ['?view=library', ['titles in the library', 'facts in the library']],
  ['', ['headline', 'facts of the article', 'text', 'names in the panel']],
  ['?article=nowhere', ['pages that have one thing to say']],
]

const A_NOTE = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Which pool?' },
  target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'The pool closes' } },
}

/** Rejects with the name of a place that the probe would look for in vain. */
export async function checkEyes(folder: string): Promise<void> {
  const { url, close } = await serveFolder(folder, 0)
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? '', args: BROWSER_ARGS })
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    const sees = (name: keyof typeof SHOWN_IN) =>
      page
        .locator(SHOWN_IN[name])
        .first()
        .waitFor({ state: 'attached' })
        .catch(() => {
          throw new Error(`the probe is blind: nothing is found where it looks for ${name}`)
        })
    for (const [address, shown] of PAGES) {
      await page.goto(`${url}${address}`)
      for (const name of shown) await sees(name)
    }
    await page.goto(url)
    await page.locator('[data-panel] li button[aria-expanded=false]').first().click()
    await sees('statements in the panel')
    await page.goto(`${url}?view=library`)
    await page.locator(SHOWN_IN['titles in the library']).first().waitFor()
    await paste(page, { 'text/plain': '“”'.repeat(100) })
    await sees('what a dialog tells')
    await page.keyboard.press('Escape')
    await paste(page, { 'text/plain': 'The pool closes, the mayor said. '.repeat(20) })
    await page.locator(SHOWN_IN.headline).waitFor()
    await openFile(page, 'notes.json', JSON.stringify([A_NOTE]))
    await sees('notes beside the text')
    await page.getByRole('button', { name: 'Library', exact: true }).click()
    await page.locator('section[aria-label=Library] li button[aria-label^=Delete]').first().click()
    await sees('notices')
  } finally {
    await browser.close()
    await close()
  }
}
