// Nothing that somebody opens runs, leaves, or stands in the page as anything but text: one case for each way in.
import type { Page } from '@playwright/test'
import { analyzesWhileThePageAnswers } from './support/longTexts'
import { openFile, paste } from './support/opening'
import { expect, test } from './support/watched'

const PROSE =
  '<p>The council voted on Tuesday to close the pool, and the mayor said that she was sorry.</p>'.repeat(3)

/** Each would tell if it ran: a global, a request to elsewhere, or a policy report, which the watched page notes. */
const MARKUP: Readonly<Record<string, string>> = {
  'a script': '<script>globalThis.ran = 1</script>',
  'a handler': '<img src="https://elsewhere.example/x.png" onerror="globalThis.ran = 1">',
  SVG: '<svg onload="globalThis.ran = 1"><script>globalThis.ran = 1</script></svg>',
  'a frame':
    '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe><object data="https://elsewhere.example/"></object>',
  'a style sheet':
    '<link rel="stylesheet" href="https://elsewhere.example/x.css"><style>@import "https://elsewhere.example/y.css";</style>',
  'a form that takes a name':
    '<form id="getElementById"><input name="cookie" autofocus onfocus="globalThis.ran = 1"></form>',
  mutation:
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=ran=1&gt;">',
  'a base and a refresh':
    '<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  'links that run':
    '<p>A <a href="javascript:globalThis.ran=1">link</a>, <a href="data:text/html,x">another</a>, <a href=" java&#10;script:ran=1">a third</a>.</p>',
  'links that start another program':
    '<p>Write to <a href="mailto:ortiz@harbor.example?body=x">Ortiz</a>, <a href="tel:+100">call</a>, <a href="web+harbor:x">or</a> <a href="vscode://file/x">open</a>.</p>',
}

async function expectHarmless(page: Page) {
  expect(await page.evaluate(() => (globalThis as { ran?: unknown }).ran)).toBeUndefined()
  const article = page.getByRole('main').getByRole('article')
  await expect(
    article.locator(
      'script, style, iframe, object, svg, math, form, img, [onerror], [id], [name], [style], [src]',
    ),
  ).toHaveCount(0)
  for (const link of await article.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https?:/)
    expect(await link.getAttribute('rel')).toBe('noreferrer noopener')
  }
  expect(await page.evaluate(() => ('polluted' in {} ? 'polluted' : typeof document.createElement))).toBe(
    'function',
  )
}

test.beforeEach(async ({ page }) => {
  await page.goto('./?view=library')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const [name, markup] of Object.entries(MARKUP)) {
  test(`a page with ${name} is only read`, async ({ page }) => {
    await openFile(
      page,
      'page.html',
      `<html><body><article><h1>Pool closes</h1>${PROSE}${markup}${PROSE}</article></body></html>`,
    )
    await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
    await expectHarmless(page)
  })
}

test('rich text with handlers is only read', async ({ page }) => {
  await paste(page, { 'text/html': `${PROSE}${Object.values(MARKUP).join('')}`, 'text/plain': 'x' })
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

test('markup in text stands there as it was typed', async ({ page }) => {
  const typed = 'He typed <img src=x onerror=alert(1)> and <script>alert(2)</script> into it.'
  await paste(page, { 'text/plain': typed })
  await expect(page.getByRole('main').getByRole('article').getByText(typed).first()).toBeVisible()
  await expectHarmless(page)
})

test('a headline and an author of markup stand there as text', async ({ page }) => {
  const name = '&lt;img src=x onerror=alert(1)&gt; Roe'
  await openFile(
    page,
    'page.html',
    `<title>${name}</title><meta name="author" content="${name}"><article>${PROSE}</article>`,
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)> Roe')
  await expectHarmless(page)
})

test('a PDF is refused with what to do', async ({ page }) => {
  await openFile(page, 'pool.pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3'))
  await expect(page.getByRole('alert')).toContainText('paste it here')
})

test('a page of a hundred thousand levels is read while the app stays alive', async ({ page }) => {
  await openFile(page, 'deep.html', `${'<div>'.repeat(100_000)}${PROSE}`)
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible({ timeout: 20_000 })
  await expectHarmless(page)
})

test('a word of a hundred thousand letters is drawn in pieces, and every letter stands there', async ({
  page,
}) => {
  await paste(page, { 'text/plain': `The council voted. ${'Aa'.repeat(50_000)}` })
  const article = page.getByRole('main').getByRole('article')
  await expect(article.getByText('The council voted').first()).toBeVisible()
  const letters = await article
    .locator('[data-start]')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent ?? '').join(''))
  expect(letters).toBe(`The council voted. ${'Aa'.repeat(50_000)}`)
})

test('a page of menus alone is refused, and its text can be read all the same', async ({ page }) => {
  await openFile(page, 'menu.html', `<nav>${'<a href="/x">Home</a> '.repeat(40)}</nav>`)
  await expect(page.getByRole('alert')).toContainText('only menus')
  await page.getByRole('button', { name: 'Show all of its text' }).click()
  await expect(page.getByRole('main').getByRole('article')).toContainText('Home Home')
})

test('Markdown with markup in it, and with links that run, is only read', async ({ page }) => {
  const markup = Object.values(MARKUP).join('\n\n')
  await openFile(
    page,
    'pool.md',
    `---\ntitle: "<img src=x onerror=alert(1)>"\n---\n\n[a](javascript:globalThis.ran=1) [b](<data:text/html,x>) [c](//elsewhere.example/x)\n![d](https://elsewhere.example/x.png)\n\nThe council voted.\n\n${markup}`,
  )
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

for (const name of [
  '"><img src=x onerror=alert(1)>.txt',
  '\u202etxt.loop',
  'constructor',
  `${'a'.repeat(5_000)}.txt`,
])
  test(`a file called ${JSON.stringify(name.slice(0, 40))} is only opened`, async ({ page }) => {
    await openFile(page, name, 'The council voted on Tuesday to close the pool.')
    await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
    await expectHarmless(page)
  })

test('what a page says of itself is believed only as far as it is text', async ({ page }) => {
  const told = {
    '@type': 'NewsArticle',
    headline: '<script>globalThis.ran = 1</script>Pool closes',
    author: [{ name: '<svg onload="globalThis.ran = 1">' }, { __proto__: { polluted: 1 } }],
    url: 'javascript:globalThis.ran=1',
  }
  const json = JSON.stringify(told).replace('{}', '{"__proto__":{"polluted":1}}').replaceAll('</', '<\\/')
  await openFile(
    page,
    'page.html',
    `<link rel="canonical" href="javascript:globalThis.ran=1"><script type="application/ld+json">${json}</script><article>${PROSE}</article>`,
  )
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

test('what a word processor puts on the clipboard is only read', async ({ page }) => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>@import "https://elsewhere.example/x.css"; p { background: url(https://elsewhere.example/y.png) }</style></head><body><!--[if gte mso 9]><script>globalThis.ran = 1</script><![endif]--><!--StartFragment--><p class="MsoNormal" style="position:fixed" onclick="globalThis.ran = 1">The council voted.<o:p></o:p></p><!--EndFragment--></body></html>`
  await paste(page, { 'text/html': html, 'text/plain': 'x' })
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

test('records that somebody else wrote into the library are shown as text or set aside', async ({
  page,
  watch,
}) => {
  // The picture that the browser asks for beside a bare file.
  watch.expectIncident(/404/)
  await paste(page, { 'text/plain': 'Pool closes on Monday\n\nThe council voted, Ana Ortiz said.' })
  await expect(page.getByRole('main').getByText('Ana Ortiz said').first()).toBeVisible()
  await page.goto('./icon.svg')
  await page.evaluate(async () => {
    const request = indexedDB.open('sourcelight')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const tx = request.result.transaction(['entries', 'articles'], 'readwrite')
    const [entries, articles] = [tx.objectStore('entries'), tx.objectStore('articles')]
    const all = (store: IDBObjectStore) =>
      new Promise<Record<string, unknown>>((resolve) => {
        const found = store.getAll()
        found.onsuccess = () => resolve(found.result[0])
      })
    const [entry, article] = [await all(entries), await all(articles)]
    const title = '<img src=x onerror="globalThis.ran = 1">'
    for (const [id, entryChange, articleChange] of [
      ['markup', { title }, { title }],
      ['__proto__', { title: 'Prototype' }, { title: 'Prototype' }],
      ['runs', {}, { url: 'javascript:globalThis.ran=1' }],
      ['numbers', { progress: Number.NaN }, { text: 5 }],
      [
        'beyond',
        { opened: -1 },
        { blocks: [{ kind: 'paragraph', level: null, span: { start: 0, end: 9e9 } }] },
      ],
      ['dates', { addedAt: 'yesterday' }, {}],
    ] as const) {
      entries.put({ ...entry, ...entryChange, id }, id)
      articles.put({ ...article, ...articleChange, id }, id)
    }
    await new Promise((resolve) => tx.addEventListener('complete', resolve))
    request.result.close()
    localStorage.setItem('sourcelight.settings', '{"theme":{},"text":1e9,"__proto__":{"polluted":1}}')
  })
  await page.goto('./?view=library')
  await expect(page.getByText(/records? (was|were) damaged and set aside/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pool closes on Monday' }).first()).toBeVisible()
  await page.getByRole('link', { name: '<img src=x onerror' }).click()
  await expect(page.getByRole('main').getByText('Ana Ortiz said').first()).toBeVisible()
  await expectHarmless(page)
})

test('an address that ends in whatever may be leaves the article as it is', async ({ page }) => {
  for (const fragment of [
    '<img src=x onerror=globalThis.ran=1>',
    'p=%3Cimg%20src=x%3E',
    'source=%3Cscript%3E',
    'javascript:globalThis.ran=1',
    '__proto__[polluted]=1&constructor[prototype][polluted]=1',
    `v=2&t=${'A'.repeat(60_000)}`,
    'v=9',
    `p=${'A'.repeat(300_000)}`,
    'layers=__proto__.constructor.<b>',
    'layers=%00',
    '%E0%A4%A&%zz=%',
  ])
    await test.step(fragment.slice(0, 40), async () => {
      await page.goto('about:blank')
      await page.goto(`./#${fragment}`)
      const article = page.getByRole('main').getByRole('article')
      await expect(article.locator('mark').first()).toBeAttached()
      await expect(article.locator('[data-kind=link]').first()).toBeVisible()
      await expectHarmless(page)
    })
})

const SMART = '“We won’t go,” said Zoë Ångström.'
for (const [what, bytes] of [
  ['UTF-16 without a mark', Buffer.from(SMART, 'utf16le')],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${SMART}`, 'utf16le')],
  ['Windows-1252', Buffer.from('\x93We won\x92t go,\x94 said Zo\xeb \xc5ngstr\xf6m.', 'latin1')],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${SMART}`)],
] as const)
  test(`a text in ${what} is read`, async ({ page }) => {
    await openFile(page, 'pool.txt', bytes)
    await expect(page.getByRole('main').getByRole('article').locator('[data-start]')).toHaveText(SMART)
    await expectHarmless(page)
  })

test('bytes that are markup in another encoding do not become markup', async ({ page }) => {
  const overlong = Buffer.from('The council voted. \xc0\xbcscript\xc0\xbe+ADw-script+AD4-', 'latin1')
  await openFile(page, 'pool.txt', overlong)
  await expect(page.getByRole('main').getByText('The council voted').first()).toBeVisible()
  await expectHarmless(page)
})

// Such texts of other kinds: `npm run bench:journeys`.
analyzesWhileThePageAnswers([
  ['quotation marks that only open', `“${'word “'.repeat(10_000)}`],
  ['spaces before a letter', `${' '.repeat(200_000)}x`],
])

test('a paragraph that turns the direction of writing turns nothing around it', async ({ page }) => {
  await paste(page, {
    'text/plain':
      'Pool closes\u202e\n\nThe council \u202e\u2067voted, Ana Ortiz said.\n\nIt opens again in May.',
  })
  const after = page.getByRole('main').getByText('It opens again in May.')
  await expect(after).toBeVisible()
  const isLeftToRight = (words: typeof after) =>
    words.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (texts.nextNode()) nodes.push(texts.currentNode as Text)
      const placeOf = (node: Text | undefined, i: number) => {
        const range = document.createRange()
        range.setStart(node as Text, i)
        range.setEnd(node as Text, i + 1)
        return range.getBoundingClientRect().left
      }
      const last = nodes.at(-1)
      return placeOf(nodes[0], 0) < placeOf(last, (last?.length ?? 0) - 2)
    })
  expect(await isLeftToRight(after)).toBe(true)
  expect(await isLeftToRight(page.getByText(/paragraphs?, \d+ min/))).toBe(true)
  await expectHarmless(page)
})
