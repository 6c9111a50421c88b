// A page of one's own as it was: what was left out, what it said wrongly, what cannot be seen in it, and work that is stopped.
import type { Page } from '@playwright/test'
import { expectNoFlaw } from './support/flaws'
import { chooseFile, paste } from './support/opening'
import { expect, test } from './support/watched'

const prose =
  '<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry to hear of it.</p>'
const PAGE = `<!doctype html><html lang="en"><head><title>Pol closes</title><meta name="author" content="An Roe"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Pol closes</h1>${prose.repeat(3)}
<p>The may\u200Bor was \u202Enot\u202C asked.</p><p>An override \u202Ethat nobody ends</p>${prose}
<p hidden>A bribe was paid.</p></article><footer>All rights reserved by nobody.</footer></body></html>`

async function openPage(page: Page, html = PAGE, name = 'pool.html') {
  await chooseFile(page, { name, mimeType: 'text/html', buffer: Buffer.from(html) })
}

/** So often that an analysis of it takes long; a paragraph of some 20 words. */
const PARAGRAPH =
  '“We will close the pool,” said Ann Roe, the mayor of Elm Falls, who was told on Tuesday by the council.\n\n'

test.beforeEach(async ({ page }) => {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('what was left out is listed, outlives a reload, and is put back when asked', async ({ page }) => {
  await openPage(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Pol closes' })).toBeVisible()
  const summary = page.getByText(/pieces of the page were left out, 1 of them hidden text/)
  await expect(summary).toBeVisible()
  await page.reload()
  await summary.click()
  const aside = page.getByRole('complementary', { name: 'Left out of the page' })
  await expect(aside.getByText('A bribe was paid.')).toBeVisible()
  await expect(aside.getByRole('heading', { name: 'Hidden on the page' })).toBeVisible()
  await expectNoFlaw(page)
  await aside.getByRole('button', { name: 'Show all of its text' }).click()
  const article = page.getByRole('article')
  await expect(article).toContainText('All rights reserved by nobody.')
  await expect(article).not.toContainText('bribe')
})

/** Damages every record of what was left out, and says how many there are. Runs in the page. */
function damageExcludedBlocks(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sourcelight-remnants')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const tx = opening.result.transaction('values', 'readwrite')
      const walk = tx.objectStore('values').openCursor()
      let damaged = 0
      walk.onsuccess = () => {
        if (!walk.result) return
        damaged += 1
        walk.result.update({ at: damaged, value: [{ reason: 'x', text: 7 }] })
        walk.result.continue()
      }
      tx.oncomplete = () => {
        opening.result.close()
        resolve(damaged)
      }
    }
  })
}

test('damaged or lost, what was left out is not shown, and nothing else suffers', async ({ page }) => {
  await openPage(page)
  await expect(page.getByText(/pieces of the page were left out/)).toBeVisible()
  // It is written while the page is already shown.
  await expect.poll(() => page.evaluate(damageExcludedBlocks)).toBe(1)
  await page.reload()
  await expect(page.getByRole('article')).toContainText('The council voted')
  await expect(page.getByRole('complementary', { name: 'Left out of the page' })).toHaveCount(0)
})

test('headline, authors and date are corrected with the keyboard alone, kept, and undone', async ({
  page,
}) => {
  await openPage(page)
  const edit = page.getByRole('button', { name: 'Edit details…' })
  await edit.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Headline, author, outlet and date' })
  await expect(dialog).toBeVisible()
  await expectNoFlaw(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(edit).toBeFocused()

  await page.keyboard.press('Enter')
  await dialog.getByLabel('Headline').fill('Pool closes')
  await dialog.getByLabel('By').fill('Ann Roe')
  // Half a date: the browser has no value for it.
  await dialog.getByLabel('Published').focus()
  await page.keyboard.type('03')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('This is no date')
  await dialog.getByLabel('Published').fill('2026-03-04')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
  await expect(edit).toBeFocused()
  await expect(page).toHaveTitle('Pool closes · Sourcelight')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
  await expect(page.getByText('Ann Roe')).toBeVisible()
  await page.getByRole('button', { name: 'Library' }).click()
  await expect(page.getByRole('link', { name: 'Pool closes' })).toBeVisible()

  await openPage(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
  await edit.click()
  await dialog.getByLabel('Headline').fill('Pool opens')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pool closes' })).toBeVisible()
})

test('invisible characters are marked, stay in the text, and turn nothing round', async ({ page }) => {
  await openPage(page)
  await expect(page.getByRole('note')).toContainText('4 invisible characters stand in this text')
  const override = page.getByRole('img', { name: 'invisible character: right-to-left override' })
  await expect(override).toHaveCount(2)
  const seen = await page.evaluate(() => {
    const block = [...document.querySelectorAll('[data-start]')].find((b) => b.textContent?.includes('asked'))
    if (!block) throw new Error('the paragraph stands on the page')
    const selection = document.getSelection()
    selection?.selectAllChildren(block)
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode() as Text | null
    while (node && !node.data.includes('not')) node = walker.nextNode() as Text | null
    const letters = [0, 1, 2].map((i) => {
      const range = document.createRange()
      if (node) range.setStart(node, node.data.indexOf('not') + i)
      if (node) range.setEnd(node, node.data.indexOf('not') + i + 1)
      return range.getBoundingClientRect().left
    })
    return { text: block.textContent, copied: selection?.toString(), letters }
  })
  expect(seen.text).toBe('The may\u200Bor was \u202Enot\u202C asked.')
  expect(seen.copied).toBe(seen.text)
  // From left to right, as they stand in the text.
  expect(seen.letters[0]).toBeLessThan(seen.letters[1] ?? 0)
  expect(seen.letters[1]).toBeLessThan(seen.letters[2] ?? 0)
  await expectNoFlaw(page, { within: 'article' })
})

test('a link to a selection across an invisible character comes back to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page)
  await expect(page.getByRole('note')).toBeVisible()
  await page.evaluate(() => {
    const block = [...document.querySelectorAll('[data-start]')].find((b) => b.textContent?.includes('asked'))
    document.getSelection()?.selectAllChildren(block as Element)
  })
  await page.getByRole('button', { name: 'Copy link to selection' }).click()
  await page.getByRole('button', { name: 'Copy short link' }).click()
  await expect(page.getByText('Short link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.goto(link)
  const painted = () =>
    page.evaluate(() => {
      const highlight = CSS.highlights.get('sourcelight-passage')
      return highlight ? [...highlight].map((range) => (range as Range).toString()).join('') : null
    })
  await expect.poll(painted).toBe('The may\u200Bor was \u202Enot\u202C asked.')
})

test('a title with an override turns round neither the tab’s name nor the app’s words', async ({ page }) => {
  await openPage(
    page,
    PAGE.replace('<title>Pol closes', '<title>Pol \u202Ecloses').replace(
      '<h1>Pol closes',
      '<h1>Pol \u202Ecloses',
    ),
  )
  await expect(page).toHaveTitle('Pol closes · Sourcelight')
  await page.getByRole('button', { name: 'Library' }).click()
  await page.getByRole('button', { name: /^Delete “/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'deleted' })).toContainText('“Pol closes” deleted.')
})

test('a long analysis is stopped, its worker ended, the text readable, and begun again', async ({ page }) => {
  await paste(page, PARAGRAPH.repeat(4_000))
  const cancel = page.getByRole('button', { name: 'Cancel' })
  await cancel.focus()
  await expect.poll(() => page.workers().length).toBe(1)
  await page.keyboard.press('Enter')
  const again = page.getByRole('button', { name: 'Analyze it' })
  await expect(again).toBeFocused()
  await expect(page.getByText('You stopped the analysis.')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('We will close the pool')
  await expect.poll(() => page.workers().length).toBe(0)
  await page.keyboard.press('Enter')
  await expect(cancel).toBeFocused()
  await expect.poll(() => page.workers().length).toBe(1)
})

test('opening shows that it is at work, and when cancelled ends its worker and gives focus back', async ({
  page,
}) => {
  // A worker that never answers stands for a file that takes very long.
  await page.route(/opening\.worker.*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }),
  )
  await page.goto('./?view=library')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel('Article text').fill('The council met.')
  await page.getByRole('button', { name: 'Read it' }).click()
  const busy = page.getByRole('dialog', { name: 'Opening…' })
  await expect(busy).toBeVisible()
  expect(page.workers()).toHaveLength(1)
  await busy.getByRole('button', { name: 'Cancel' }).click()
  await expect(busy).toBeHidden()
  await expect.poll(() => page.workers().length).toBe(0)
  await expect(page.getByRole('button', { name: 'Open…' })).toBeFocused()
})
