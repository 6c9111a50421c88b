// The text under a span, block by block: what the page puts between blocks is none of it.

import { describe, expect, it } from 'vitest'
import { span } from '../../../../src/domain'
import { rangesOf } from '../../../../src/ui/reader/view/textRange'
import { render } from '../../../support/testingLibrary'

function drawn(): Element {
  return render(
    <article>
      <h1 data-start={0}>Pool closes</h1>
      <p>2 min · Read aloud</p>
      <p data-start={13}>
        The <mark>ferry</mark> is late.
      </p>
      <span>Ann Ortiz</span>
      <p data-start={33}>Nobody knows why.</p>
    </article>,
  ).container
}

const wordsIn = (start: number, end: number) => rangesOf(drawn(), [span(start, end)]).map(String)

describe('a span', () => {
  it('within a block is one range', () => expect(wordsIn(17, 25)).toEqual(['ferry is']))
  it('over several blocks leaves out what stands between them', () =>
    expect(wordsIn(5, 39)).toEqual(['closes', 'The ferry is late.', 'Nobody']))
  it('that ends with a block stays in it', () => expect(wordsIn(0, 11)).toEqual(['Pool closes']))
})
