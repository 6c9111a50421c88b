// Saving who says what: three forms, each a file by its name, and the reader is told.
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openReader } from '../support/openReader'

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
