// Opens an article of one's own: by its address, by pasting it, from a file.
import { paste } from '../../e2e/support/opening'
import { articleOf, eachWay, expect, openSeed } from './support/ways'

const WORDS = [
  'Pool closes for good',
  'The council of Eastport voted on Tuesday to close the old pool by the harbor, after two summers of repairs that nobody wanted to pay for.',
  '“We tried everything that the money allowed,” Mayor Ana Ortiz told reporters after the vote. “There was nothing left to try.”',
]
const HTML = `<!doctype html><html lang="en"><title>${WORDS[0]}</title><article><h1>${WORDS[0]}</h1>${WORDS.slice(
  1,
)
  .map((words) => `<p>${words}</p>`)
  .join('')}</article>`

eachWay('opens a page by its address', async ({ page, press, way, expectIncident }) => {
  // The publisher of this test is another origin, as publishers are.
  expectIncident(/news\.example/)
  await page.context().route('**/door/token', (route) => route.fulfill({ body: '' }))
  await page.context().route('https://news.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'access-control-allow-origin': '*' },
      body: HTML.replace(
        '</article>',
        `${'<p>The rain went on for the whole of the week, and the harbor stayed gray.</p>'.repeat(4)}</article>`,
      ),
    }),
  )
  await openSeed(page)
  await press(page.getByRole('button', { name: 'Open…' }))
  const field = page.getByLabel('Address of an article')
  if (way === 'keyboard') await expect(field).toBeFocused()
  else await press(field)
  await page.keyboard.type('news.example/pool')
  await press(page.getByRole('button', { name: 'Get it' }))
  await expect(page.getByRole('heading', { level: 1, name: WORDS[0] ?? '' })).toBeVisible()
  await expect(articleOf(page).locator('mark').first()).toBeVisible()
})

eachWay('opens a text by pasting it', async ({ page }) => {
  await openSeed(page)
  await paste(page, WORDS.join('\n\n'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[0] ?? '')
  await expect(articleOf(page).locator('mark').first()).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()
})

eachWay('opens a file', async ({ page, press, way }) => {
  await openSeed(page)
  await press(page.getByRole('button', { name: 'Open…' }))
  const choosing = page.waitForEvent('filechooser')
  const field = page.getByLabel(/Or a file/)
  if (way === 'keyboard') {
    await press(field)
  } else await press(field)
  await (await choosing).setFiles({ name: 'pool.html', mimeType: 'text/html', buffer: Buffer.from(HTML) })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(WORDS[0] ?? '')
})
