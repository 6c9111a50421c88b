// Of a statement that its cue splits, only what was said is lit.
import { expect, it } from 'vitest'
import { span } from '../../src/domain'
import { indexArticle, partsOfPassage } from '../../src/state'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'

const article = articleOf(['“We tried,” Ortiz said, “and we failed.” The pool is shut.'])
const pieces = [at(article, 'We tried'), at(article, 'and we failed')] as const
const analyzed = indexArticle(
  article,
  analysisOf(article, {
    attributions: [
      attributionOf({
        id: 'a1',
        source: { kind: 'unnamed', id: 'unnamed:ortiz', span: at(article, 'Ortiz') },
        content: pieces,
        direct: pieces,
      }),
    ],
  }),
  null,
)

it('lights the quoted parts of a split quotation, not who says it', () =>
  expect(partsOfPassage(analyzed, span(pieces[0].start, pieces[1].end))).toEqual(pieces))

it('lights any other passage as it was selected', () => {
  const some = span(pieces[0].start, pieces[1].end + 10)
  expect(partsOfPassage(analyzed, some)).toEqual([some])
})
