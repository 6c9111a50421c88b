// A page in which the careful reading comes when a test lets it, and what of it is looked at on every width.
import type { Page, Route } from '@playwright/test'
import { openSeed, paste } from './opening'
import { expect } from './watched'

const PARAGRAPHS = [
  'Mayor Lena Park said on Tuesday that the Harrow bridge would reopen in May, three months later than planned.',
  '“We are not going to open a bridge that is not safe,” Park told reporters. She added that tolls would stay at two dollars until the end of the year.',
  'Omar Diaz, who runs the ferry company, warned that the delay had cost him a third of his passengers. “Nobody asked us,” Diaz said.',
  'According to a report by the transport office, inspectors found forty loose bolts in the northern span. The office declined to say who had last checked them.',
  'A clerk who asked not to be named said that nobody had looked at the bolts since the winter of 2019.',
  'The bridge was built in 1931 and has been closed for repairs four times. It carried some nine thousand cars a day before the latest closure.',
  'Councilwoman Ruth Ames argued that the city should have hired more inspectors. “We were told it would be fine,” she said, “and it was not fine.”',
  'Park promised that the council would see every invoice. Diaz said he did not believe her.',
  'The contractor, Bell and Sons, reportedly asked for another two million dollars. A spokesman for the company, Ian Bell, denied that it had asked for anything.',
  'Residents of the northern bank have said for months that the detour is too long. “My son spends two hours on a bus,” said Grace Holt, a nurse.',
  'The council is expected to vote next week. Ames said she would vote against the plan unless the inspectors’ report was published.',
]
export const TEXT = ['Bridge to stay closed until May', ...PARAGRAPHS].join('\n\n')

/** Holds what the careful reading needs until it is let go, or answers as `answer` does. */
export async function held(
  page: Page,
  answer: (route: Route) => Promise<void> = (route) => route.continue(),
) {
  let letGo = () => {}
  const waiting = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const asked: string[] = []
  await page.context().route('**/models/careful.*', async (route) => {
    asked.push(route.request().url())
    await waiting
    await answer(route)
  })
  return { asked, letGo: () => letGo() }
}

export async function openText(page: Page) {
  await openSeed(page)
  await paste(page, TEXT)
  await expect(page.locator('[data-reading]')).toBeVisible()
}

export const line = (page: Page) => page.locator('[data-reading]')
export const isCareful = (page: Page) =>
  expect(line(page).getByText('Careful reading', { exact: true })).toBeVisible({ timeout: 45_000 })

/** Where each paragraph stands in the window. */
const places = (page: Page) =>
  page
    .locator('article [data-start]')
    .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().top)))

/** The careful reading takes the quick one's place under an open card, and nothing moves. */
export async function expectToStay(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const { letGo } = await held(page)
  await openText(page)
  await expect(line(page).getByText('Quick reading')).toBeVisible()
  await expect(line(page).getByRole('progressbar')).toBeVisible()
  const quote = page.getByText('We were told it would be fine')
  await quote.scrollIntoViewIfNeeded()
  await quote.click()
  const card = page.getByRole('dialog', { name: /Ames/ })
  await expect(card).toBeVisible()
  const touched = page.locator('mark[data-touched]').first()
  const top = async () => (await touched.boundingBox())?.y ?? Number.NaN
  const before = { top: await top(), places: await places(page) }
  letGo()
  await isCareful(page)
  await expect(card).toBeVisible()
  await expect(touched).toContainText('We were told it would be fine')
  expect(Math.abs((await top()) - before.top)).toBeLessThanOrEqual(1)
  // On a narrow page names stand in the text: one more, or one less, moves what is above or below what is read.
  if (width > 1000) expect(await places(page)).toEqual(before.places)
  await expect(page.locator('[data-announcements]')).toHaveText(/^Careful reading: \d+ sources/)
}
