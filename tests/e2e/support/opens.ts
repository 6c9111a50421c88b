// What a link opened, as a reader sees it: the page, the lit words, the layers that are on, who is chosen, what is told.
import { expect, type Locator, type Page } from '@playwright/test'

export type Opens = {
  /** The page's first heading. */
  readonly heading: string
  /** The words that are lit; null where none are. */
  readonly passage: string | null
  /** The layers that are on; null where the page has no switches. */
  readonly layers: readonly string[] | null
  readonly chosen: string | null
  /** Why the link cannot be followed, by the first words of what is told. */
  readonly problem: string | null
}

const PROBLEMS = [
  'This link is damaged or was cut short',
  'This link was made by another version of Sourcelight',
  'Part of this link is not known here',
  'The passage of this link is not in the article any more',
  'Open the article here to see the passage',
]

const LAYER = /Direct quotes|Reported claims|Context notes/

/** Waits until a page has come to rest. */
export async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('')
  await page.waitForLoadState('networkidle')
  if ((await page.getByRole('article').count()) > 0)
    await expect(page.getByRole('article').locator('mark').first()).toBeAttached({ timeout: 30_000 })
  await page.waitForTimeout(300)
}

/** What the page shows at this moment. */
export async function look(page: Page): Promise<Opens> {
  const heading = page.getByRole('heading', { level: 1 })
  const lit = await page.evaluate(() =>
    [...(CSS.highlights.get('sourcelight-passage') ?? [])].map(String).join(''),
  )
  const switches = page.getByRole('group', { name: 'Layers' })
  const on = switches.getByRole('button', { pressed: true })
  const chosen = page.getByRole('region', { name: 'Chosen' }).locator('bdi')
  const texts = (locator: Locator) => locator.allTextContents()
  const main = (await texts(page.getByRole('main'))).join()
  return {
    heading: (await texts(heading))[0] ?? '',
    passage: lit || null,
    // The names, without key and counts.
    layers:
      (await switches.count()) > 0 ? (await texts(on)).map((text) => LAYER.exec(text)?.[0] ?? text) : null,
    chosen: (await texts(chosen))[0] ?? null,
    problem: PROBLEMS.find((words) => main.includes(words)) ?? null,
  }
}
