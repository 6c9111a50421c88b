// Annotations brought to an article: by button, by drop and through Open…, told, shown, kept, deleted, and refused.
import type { Page } from '@playwright/test'
import { expectNoFlaw } from './support/flaws'
import { chooseFile, paste } from './support/opening'
import { expect, test } from './support/watched'

const TEXT =
  'The council voted on Tuesday to close the pool. “We had no choice,” said Mayor Ann Roe. Nobody asked the swimmers.'

const on = (exact: string, value: string, more: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value },
  target: { source: 'x', selector: { type: 'TextQuoteSelector', exact } },
  ...more,
})
const GOOD = [
  on('Nobody asked the swimmers', 'Says who?', { creator: { name: 'Kim Lee' }, created: '2026-03-01' }),
  on('We had no choice', '<img src=x onerror="globalThis.ran = 1">', { id: 'javascript:alert(1)' }),
]

async function openArticle(page: Page) {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await paste(page, TEXT)
  await expect(page.getByRole('article')).toContainText('Nobody asked')
}

const fileOf = (content: unknown, name = 'notes.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

async function importAnnotations(page: Page, content: unknown) {
  await importFile(page, fileOf(content))
}

async function importFile(page: Page, file: ReturnType<typeof fileOf> | string) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import annotations…' }).click()
  await (await choosing).setFiles(file)
}

const tab = (page: Page) => page.getByRole('tab', { name: /^Notes/ })
const notes = (page: Page) => page.getByRole('list', { name: 'Notes in text order' }).locator('> li')

test('notes are imported, shown in the text, deleted and put back, and are there after a reload', async ({
  page,
}) => {
  await openArticle(page)
  await expect(tab(page)).toHaveCount(0)
  await importAnnotations(page, GOOD)
  await expect(page.getByText('2 notes imported.')).toBeVisible()
  await expect(tab(page)).toHaveAttribute('aria-selected', 'true')
  await expect(notes(page)).toHaveText([/^“We had no choice”<img src=x/, /^“Nobody asked.*Kim Lee · .*2026/])
  expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined()

  // Each is a mark in the text, and a way from there to the list.
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('sourcelight-noted') ?? [])].map((range) => range.toString()))
  await expect.poll(marked).toEqual(['We had no choice', 'Nobody asked the swimmers'])
  await page
    .getByRole('article')
    .getByRole('button', { name: /^Note on “Nobody asked the swimmers”: Says/ })
    .click()
  await expect(page.getByRole('button', { name: '“Nobody asked the swimmers”', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')

  const passage = page.getByRole('button', { name: '“Nobody asked the swimmers”', exact: true })
  await passage.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Passage of the note: Nobody asked the swimmers')).toBeAttached()
  await expect(passage).toHaveAttribute('aria-current', 'true')
  const painted = () =>
    page.evaluate(() => [...(CSS.highlights.get('sourcelight-note') ?? [])].map((range) => range.toString()))
  await expect.poll(painted).toEqual(['Nobody asked the swimmers'])
  await page.keyboard.press('Escape')
  await expect.poll(painted).toEqual([])
  await expectNoFlaw(page, { within: 'aside[aria-label="Sources and entities"]' })

  await page.getByRole('button', { name: 'Delete the note on “We had no choice”' }).press('Enter')
  await expect(notes(page)).toHaveCount(1)
  await expect(page.getByRole('button', { name: /^Delete the note/ })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(notes(page)).toHaveCount(2)

  await page.reload()
  await tab(page).click()
  await expect(notes(page)).toHaveCount(2)
  await importAnnotations(page, GOOD)
  await expect(page.getByText('No notes imported, 2 here already.')).toBeVisible()
  await expect(notes(page)).toHaveCount(2)
})

test('what is left out is told, and what is no good changes nothing', async ({ page }) => {
  await openArticle(page)
  await importAnnotations(page, [...GOOD, GOOD[0], on('Nowhere', 'Hm.'), { type: 'Person' }])
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    '2 notes imported, 3 left out: no annotation (1), on words that are not in this text (1), the same as another (1).',
  )
  await page.getByRole('button', { name: 'To the article', exact: true }).click()
  await importAnnotations(page, '[{"type":"Annotation",}]')
  const told = page.getByRole('alert')
  await expect(told).toContainText('line 1, column 23')
  await page.keyboard.press('Escape')
  await importAnnotations(page, [on('Nowhere', 'Hm.')])
  await expect(told).toContainText('on words that are not in this text')
  await page.keyboard.press('Escape')
  await expect(notes(page)).toHaveCount(2)
})

test('a dropped file does the same, and one that is chosen under Open…', async ({ page }) => {
  await openArticle(page)
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'notes.json', { type: 'application/json' }))
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, JSON.stringify(GOOD))
  await expect(notes(page)).toHaveCount(2)
  await chooseFile(page, fileOf([on('the pool', 'Which?')], 'more.jsonld'))
  await expect(notes(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Library' }).click()
  await chooseFile(page, fileOf(GOOD))
  await expect(page.getByRole('alert')).toContainText('open that first')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })
  test('the sheet steps aside for the passage of a note', async ({ page }) => {
    await openArticle(page)
    await page.getByRole('button', { name: /^Sources/ }).click()
    await importAnnotations(page, GOOD)
    await expect(notes(page)).toHaveCount(2)
    await page.getByRole('button', { name: '“We had no choice”', exact: true }).click()
    await expect(notes(page).first()).toBeHidden()
    await expect(page.getByText('We had no choice', { exact: true }).first()).toBeInViewport()
  })
})
