// What is very long or very odd, while the page answers: texts of thousands of statements and paragraphs, and a hundred thousand annotations.
import { writeFileSync } from 'node:fs'
import { openOwn } from '../../e2e/support/library'
import { analyzesWhileThePageAnswers } from '../../e2e/support/longTexts'
import { paste } from '../../e2e/support/opening'
import { expect, test } from '../../e2e/support/watched'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

analyzesWhileThePageAnswers([
  ['“said that” for ever', 'said that '.repeat(20_000)],
  ['one name and “and”', 'Reed and '.repeat(15_000)],
  ['thousands of statements in one paragraph', '“No,” Reed said. '.repeat(4_000)],
])

test('a text of five thousand paragraphs comes whole, in order', async ({ page }) => {
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => `Paragraph ${i + 1} of the minutes.`)
  await paste(page, { 'text/plain': paragraphs.join('\n\n') })
  const drawn = page.getByRole('main').getByRole('article').locator('[data-start]')
  await expect(drawn).toHaveCount(5_000)
  expect(await drawn.evaluateAll((blocks) => blocks.map((block) => block.textContent))).toEqual(paragraphs)
})

const noteOn = (value: string) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value },
  target: { source: 'x', selector: { type: 'TextQuoteSelector', exact: 'the pool' } },
})

test('a hundred thousand annotations do not hold the page', async ({ page }, testInfo) => {
  await page.addInitScript(() => {
    const page = globalThis as { longest?: number }
    page.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) page.longest = Math.max(page.longest ?? 0, duration)
    }).observe({ type: 'longtask' })
  })
  await paste(page, 'The council voted on Tuesday to close the pool. “We had no choice,” said Mayor Ann Roe.')
  await expect(page.getByRole('button', { name: 'Save as…' })).toBeVisible()
  await page.evaluate(() => Object.assign(globalThis, { longest: 0 }))
  // From the disk, as readers do: handing over so much content would itself hold the page.
  const path = testInfo.outputPath('many.json')
  writeFileSync(path, JSON.stringify(Array.from({ length: 100_000 }, (_, i) => noteOn(`Note ${i}`))))
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import annotations…' }).click()
  await (await choosing).setFiles(path)
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    '5,000 notes imported, 95,000 left out: more than one article can have (95,000).',
    { timeout: 30_000 },
  )
  await page.keyboard.press('Escape')
  const notes = page.getByRole('list', { name: 'Notes in text order' }).locator('> li')
  await expect(notes).toHaveCount(100)
  await page.getByRole('button', { name: /^Show 100 more/ }).click()
  await expect(notes).toHaveCount(200)
  expect(await page.evaluate(() => (globalThis as { longest?: number }).longest)).toBeLessThan(200)
})

const SENTENCE = 'the ferry sailed past the harbor wall while its captain counted the gulls above it.'

test('a passage deep in 40,000 words lands where it should, and stays there', async ({ page, context }) => {
  const lines = Array.from(
    { length: 680 },
    (_, i) => `Paragraph ${i} tells that ${SENTENCE} Then ${SENTENCE} At last ${SENTENCE} And so ${SENTENCE}`,
  )
  await openOwn(page, `Ferries\n\n${lines.join('\n\n')}`)
  const words = 'Paragraph 612 tells that the ferry sailed'
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('main article') as Node,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  await page.keyboard.press('l')
  await page.getByRole('button', { name: 'Copy short link' }).click()
  await expect(page.getByText('Short link copied.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(other.locator('[data-announcements]')).toContainText(`Passage: ${words}`)
  // By the text itself: on a slow machine the light may have gone out before all of it stands.
  const off = () =>
    other.evaluate((wanted) => {
      const blocks = [...document.querySelectorAll('main article [data-start]')]
      const block = blocks.find((one) => one.textContent?.startsWith(wanted))
      const range = document.createRange()
      const first = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode()
      if (!first) return Number.POSITIVE_INFINITY
      range.setStart(first, 0)
      range.setEnd(first, 1)
      return Math.abs(range.getBoundingClientRect().top - window.innerHeight * 0.3)
    }, words)
  await expect.poll(off).toBeLessThanOrEqual(2)
  await other.waitForTimeout(2000)
  expect(await off()).toBeLessThanOrEqual(2)
})
