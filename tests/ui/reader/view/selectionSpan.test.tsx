// What of the article is selected, wherever the selection begins and ends.
import { beforeEach, expect, it } from 'vitest'
import { selectionSpan } from '../../../../src/ui/reader/view/selectionSpan'

const TEXT = 'Pool closes.\n\nFor good.'

beforeEach(() => {
  document.body.innerHTML = `<main><h1>Made up</h1><article><p data-start="0">Pool <mark>closes.</mark></p>
<p data-start="14">For good.</p></article></main><aside><h2>Sources</h2></aside>`
})

const selected = (from: Node | null, fromOffset: number, to: Node | null, toOffset: number) => {
  if (!from || !to) throw new Error('nothing to select')
  const selection = document.getSelection()
  selection?.setBaseAndExtent(from, fromOffset, to, toOffset)
  const root = document.querySelector('article')
  const at = root && selectionSpan(root, TEXT, selection)
  return at && TEXT.slice(at.start, at.end)
}

const find = (selector: string) => document.querySelector(selector)

it('is what stands between two places in it, without white space at the ends', () => {
  expect(
    selected(find('mark')?.firstChild ?? null, 2, find('[data-start="14"]')?.firstChild ?? null, 4),
  ).toBe('oses.\n\nFor')
})

it('ends with the article where the selection goes on, as three clicks on the last paragraph do', () => {
  expect(selected(find('[data-start="14"]')?.firstChild ?? null, 0, find('h2'), 0)).toBe('For good.')
})

it('is all of it where everything is selected', () => {
  expect(selected(document.body, 0, document.body, document.body.childNodes.length)).toBe(TEXT)
})

it('is nothing where only something else is selected', () => {
  expect(selected(find('h1'), 0, find('h1'), 1)).toBeNull()
  expect(selected(find('h2'), 0, find('h2'), 1)).toBeNull()
})
