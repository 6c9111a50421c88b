// Saving who says what: four forms, each a file by its name, and the reader is told.

import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseReviewed } from '../../src/exchange/reviewed'
import { parseSeedArticle } from '../../src/exchange/seedArticle'
import { harbor, harborAnalysis } from '../support/harbor'
import { openReader } from '../support/openReader'
import { cleanup, screen } from '../support/testingLibrary'

const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href) ?? new Blob() })
  })
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it.each([
  ['Table (CSV)', 'harbor-stays-open-who-says-what.csv', 'Ana Ortiz,person'],
  ['Text (Markdown)', 'harbor-stays-open-who-says-what.md', '### Ana Ortiz'],
  ['Annotations (JSON-LD)', 'harbor-stays-open-who-says-what.json', '"TextQuoteSelector"'],
  ['Reviewed analysis (zip)', 'harbor-stays-open-unchecked-analysis.zip', 'harbor-stays-open/reviewed.json'],
])('saves “%s” and says so', async (form, name, words) => {
  const { user } = await openReader()
  const toggle = screen.getByRole('button', { name: 'Save as…' })
  await user.click(toggle)
  expect(toggle).toHaveAttribute('aria-expanded', 'true')
  await user.click(screen.getByRole('button', { name: new RegExp(form.replace(/[()]/g, '\\$&')) }))
  await vi.waitFor(() => expect(saved.map((file) => file.name)).toEqual([name]))
  expect(await saved[0]?.blob.text()).toContain(words)
  expect(screen.getByText(new RegExp(`Saved as “${name}”`))).toBeVisible()
  expect(toggle).toHaveFocus()
  expect(toggle).toHaveAttribute('aria-expanded', 'false')
})

it('saves a reviewed analysis that is read as the one on screen', async () => {
  const { user } = await openReader()
  await user.click(screen.getByRole('button', { name: 'Save as…' }))
  await user.click(screen.getByRole('button', { name: /Reviewed analysis/ }))
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(screen.getByText(/Nothing in it has been checked: it is what the engine found\.$/)).toBeVisible()
  const files = unzipSync(new Uint8Array(await saved[0]!.blob.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['harbor-stays-open/article.txt', 'harbor-stays-open/reviewed.json'])
  const [text, review] = Object.values(files).map((file) => strFromU8(file))
  const { article } = parseSeedArticle('harbor', text!)
  expect(article.text).toBe(harbor.text)
  // Nor is it taken for reviewed where it goes.
  expect(JSON.parse(review!)).toMatchObject({ checked: { highlights: 0, of: 6 } })
  const { analysis } = parseReviewed(article, JSON.parse(review!))
  expect(analysis.attributions.map(({ source, cue }) => ({ source, cue }))).toEqual(
    harborAnalysis.attributions.map(({ source, cue }) => ({ source, cue })),
  )
})
