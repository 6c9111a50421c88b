// The library at its size: a hundred edits of two tabs at once, and a thousand texts.
import { idOf } from '../../../src/ingest/articleFromText'
import { addTags, openOwn, POOL, tagsOf, toLibrary } from '../../e2e/support/library'
import { expect, test } from '../../e2e/support/watched'

const TITLE = 'Pool closes on Monday'

test('100 of 100 edits that two tabs make at once are kept', async ({ page, context }) => {
  test.setTimeout(180_000)
  await openOwn(page, POOL)
  await toLibrary(page)
  const other = await context.newPage()
  await other.goto('./?view=library')
  await Promise.all([addTags(page, TITLE, 'one', 50), addTags(other, TITLE, 'other', 50)])
  for (const tab of [page, other]) await expect(tagsOf(tab, TITLE)).toHaveCount(100)
  await page.reload()
  await expect(tagsOf(page, TITLE)).toHaveCount(100)
})

test('a thousand texts are searched, sorted and shown in portions', async ({ page }) => {
  await page.goto('./?view=library')
  const lines = Array.from({ length: 1000 }, (_, i) => recordOf(i))
  const file = ['{"sourcelight":"library","version":1}', ...lines.map((line) => JSON.stringify(line))].join(
    '\n',
  )
  const buffer = Buffer.from(file)
  await page.getByLabel('An exported library').setInputFiles({ name: 'library.jsonl', mimeType: '', buffer })
  await expect(page.getByText('1,000 texts imported.')).toBeVisible({ timeout: 45_000 })
  const rows = page.getByRole('region', { name: 'Library' }).locator('li[data-id]')
  await expect(rows).toHaveCount(100)
  await page.getByRole('button', { name: /^Show 100 more of 1003/ }).click()
  await expect(rows).toHaveCount(200)
  await page.getByRole('searchbox').fill('captain 777')
  await expect(page.getByText('1 article found')).toBeVisible()
  await expect(rows).toContainText('Ferry number 777')
  await page.getByRole('searchbox').fill('')
  await page.getByLabel('Order').selectOption('Title')
  await expect(rows.first()).toContainText('Ferry number 0')
})

/** One of many texts, as an export has it; only its text holds the word “captain”. */
function recordOf(i: number) {
  const text =
    `The captain of ferry ${i} said that the tide was to blame. ${'The pier was full. '.repeat(200)}`.trim()
  const id = idOf(text)
  const title = `Ferry number ${i}`
  const origin = 'pasted'
  const facts = {
    id,
    title,
    titleSupplied: false,
    byline: null,
    publisher: 'The Lantern',
    published: null,
    origin,
  }
  const time = new Date(1_700_000_000_000 + i * 60_000).toISOString()
  const blocks = [{ kind: 'paragraph', level: null, span: { start: 0, end: text.length } }]
  return {
    entry: {
      ...facts,
      words: 800,
      tags: [`pier ${i % 7}`],
      progress: 0,
      opened: i + 1,
      openedAt: time,
      addedAt: time,
    },
    article: { ...facts, url: null, lang: 'en', fictional: true, text, blocks, inlines: [] },
  }
}
