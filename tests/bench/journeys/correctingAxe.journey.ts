// axe over every state of correcting and practising: each form with everything unfolded, handles, lists, what found no place, marks, comparison, class.
import type { Page } from '@playwright/test'
import { compileSeed } from '../../../seeds/plugin'
import { expectNoFlaw, expectNoOverflow } from '../../e2e/support/flaws'
import { openOwn } from '../../e2e/support/library'
import { resultsOf } from '../../e2e/support/results'
import { expect, test } from '../../e2e/support/watched'
import { articleOf } from './support/ways'

const TEXT = `Trams from May

Helen Marsh opened the bridge on Monday. “It will carry trams from May,” she said. The bridge was built in 1902.

Tom Birk warned that the old bridge would have to go. “We had no choice,” said the mayor, Ann Roe.

According to the harbor office, two barges were late.`

const THEMES = ['day', 'night', 'sepia'] as const
const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } } as const

type Look = (state: string) => Promise<void>

const mark = (page: Page, words: string) => articleOf(page).locator('mark', { hasText: words }).first()
const form = (page: Page, name: string) => page.getByRole('dialog', { name })

async function unfoldAll(page: Page): Promise<void> {
  // Each that is unfolded is one less of those that are not.
  const folded = page.locator('dialog[open] details:not([open]) > summary')
  for (let left = await folded.count(); left > 0; left--) await folded.first().click()
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('main article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The margin has names too, which are no words of the article.
      const at = node.parentElement?.closest('[data-start]') ? (node.textContent?.indexOf(wanted) ?? -1) : -1
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error(`no “${wanted}”`)
  }, words)
}

async function correcting(page: Page, look: Look): Promise<void> {
  await openOwn(page, TEXT)
  await mark(page, 'We had no choice').click()
  await expect(page.getByRole('dialog', { name: /^About/ })).toBeVisible()
  for (const [key, name] of [
    ['s', 'Set right'],
    ['o', 'Set right'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(form(page, name)).toBeVisible()
    await unfoldAll(page)
    await form(page, name).getByRole('button', { name: 'Add more words' }).click()
    await form(page, name).getByRole('button', { name: 'Add somebody who passed it on' }).click()
    await form(page, name).getByLabel('Who says it').selectOption('unnamed')
    await look(`a statement in its form, from “${key}”`)
    await page.keyboard.press('Escape')
  }
  await page.keyboard.press('d')
  await expect(page.getByText('corrected by you').first()).toBeVisible()
  await look('a corrected highlight, with the way back')
  await page
    .getByRole('dialog', { name: /^About/ })
    .getByRole('button', { name: 'More' })
    .click()
  await look('its card with all it tells')
  await page.keyboard.press('z')
  await expect(page.getByRole('slider').first()).toBeVisible()
  await look('handles in the text')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.keyboard.press('y')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+U')
  await expect(form(page, 'Check several at once')).toBeVisible()
  await form(page, 'Check several at once').getByLabel(/^All/).check()
  await look('several at once')
  await form(page, 'Check several at once').getByRole('button', { name: 'Set speaker…' }).click()
  await expect(form(page, 'Set the speaker right')).toBeVisible()
  await look('a speaker for several')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('k')
  await expect(form(page, 'Mark words')).toBeVisible()
  await look('words to be marked, where none were selected')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+T')
  await expect(form(page, 'Who is meant')).toBeVisible()
  await look('words to be tied, where none were selected')
  await page.keyboard.press('Escape')
  await select(page, 'two barges')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await look('selected words')
  await page.keyboard.press('a')
  await expect(form(page, 'Mark as a statement')).toBeVisible()
  await unfoldAll(page)
  await look('a new statement')
  await page.keyboard.press('Escape')
  await select(page, 'Helen Marsh')
  await page.keyboard.press('Shift+N')
  await expect(form(page, 'Set right who this is')).toBeVisible()
  await unfoldAll(page)
  await form(page, 'Set right who this is').getByRole('checkbox').first().check()
  await look('an entity in its form')
  await page.keyboard.press('Escape')
  await select(page, 'opened the bridge')
  await page.keyboard.press('g')
  await expect(
    articleOf(page).locator('mark[data-layer="context"]', { hasText: 'opened the bridge' }),
  ).toBeVisible()
  await articleOf(page).locator('mark[data-layer="context"]', { hasText: 'opened the bridge' }).click()
  await page.keyboard.press('o')
  await expect(form(page, 'Set background right')).toBeVisible()
  await look('background in its form')
  await page.keyboard.press('Escape')
  // A newer program wrote the rest.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const request = indexedDB.open('sourcelight')
        request.onsuccess = () => {
          const store = request.result.transaction('corrections', 'readwrite').objectStore('corrections')
          const cursor = store.openCursor()
          cursor.onsuccess = () => {
            const found = cursor.result
            if (!found) return
            const log = found.value as { version: number; id: string }[]
            found.update([...log, { ...log[0], id: 'newer', version: 99 }])
          }
          store.transaction.oncomplete = () => {
            request.result.close()
            done()
          }
        }
      }),
  )
  await page.reload()
  await page.getByRole('button', { name: 'Show…' }).click()
  await expect(form(page, 'Corrections without a place')).toBeVisible()
  await look('corrections without a place')
  await page.keyboard.press('Escape')
  await look('that there are some')
}

async function practising(page: Page, look: Look): Promise<void> {
  await page.goto('./?practice=start-here')
  await expect(articleOf(page)).toContainText('pencils')
  await look('practice, with nothing marked')
  await page.keyboard.press('k')
  const words = form(page, 'Mark words')
  await expect(words).toBeVisible()
  await look('a mark in its form')
  await words.getByLabel('Name').fill('Nobody Atall')
  await words.getByRole('button', { name: 'Save' }).click()
  await articleOf(page).locator('mark').first().click()
  await look('a mark with its card')
  await page.keyboard.press('o')
  await expect(form(page, 'Change this mark')).toBeVisible()
  await look('a mark to be changed')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await look('marks and analysis side by side')
  await page.getByRole('button', { name: 'I think this is right' }).first().click()
  await look('what a pupil holds to')
  await page.goto('./?view=class')
  await look('a class without results')
  await page.getByRole('button', { name: 'Open results…' }).click()
  const { article, reviewed } = compileSeed('start-here')
  await page.getByLabel(/^Or a file/).setInputFiles(resultsOf(article, reviewed!.analysis, 30))
  await expect(page.getByRole('region', { name: 'Passages of the analysis' })).toBeVisible()
  await look('a class side by side')
  await page.getByRole('button', { name: 'Show names' }).click()
  await look('a class with names')
}

for (const [device, viewport] of Object.entries(WIDTHS))
  for (const theme of THEMES)
    for (const [what, walk] of [
      ['correcting', correcting],
      ['practising', practising],
    ] as const)
      test(`axe finds nothing in any state of ${what} (${theme}, ${device})`, async ({ page }) => {
        test.setTimeout(300_000)
        await page.setViewportSize(viewport)
        await page.addInitScript((name) => {
          localStorage.setItem('sourcelight.settings', JSON.stringify({ careful: 'never', theme: name }))
        }, theme)
        await walk(page, (state) =>
          test.step(state, async () => {
            const isInDialog = (await page.locator('dialog[open]').count()) > 0
            await expectNoFlaw(page, {
              within: isInDialog ? 'dialog[open]' : 'html',
              colorsOnly: theme !== 'day',
            })
            await expectNoOverflow(page)
          }),
        )
      })
