// The ways in which tests open something: the article that ships first, what is pasted anywhere on the page, or chosen as a file.
import { expect, type Page } from '@playwright/test'
import { countWords } from '../../../src/domain'

/** Until highlights stand in the text. */
export const untilMarked = (page: Page) =>
  expect(page.getByRole('main').locator('mark').first()).toBeAttached()

/** The article that comes first, with its highlights. */
export async function openSeed(page: Page, address = './'): Promise<void> {
  await page.goto(address)
  await untilMarked(page)
}

/** Pastes what the clipboard holds, by types; a text alone is plain. Where a few words are asked about, they are meant. */
export async function paste(page: Page, data: string | Readonly<Record<string, string>>): Promise<void> {
  const given = typeof data === 'string' ? { 'text/plain': data } : data
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, given)
  if (countWords(given['text/plain'] ?? '') < 40) await page.getByRole('button', { name: 'Open it' }).click()
}

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

/** Chooses a file under “Open…”: one on disk by its path, or one that is made here. */
export async function chooseFile(page: Page, file: string | File): Promise<void> {
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByLabel(/Or a file/).setInputFiles(file)
}

/** Chooses a file of this name, of which nobody says what it is. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content
  await chooseFile(page, { name, mimeType: '', buffer })
}
