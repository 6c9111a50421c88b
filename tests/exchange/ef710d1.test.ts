// What the build of ef710d1 exchanged is still understood: a reviewed analysis as a person wrote it, and annotations.
import { expect, it } from 'vitest'
import type { Analysis, Article } from '../../src/domain'
import { readAnnotations } from '../../src/exchange/readAnnotations'
import { parseReviewed } from '../../src/exchange/reviewed'
import { parseSeedArticle } from '../../src/exchange/seedArticle'
import { readFixture } from '../support/fixtures'

/** What the old build made of the two files. */
const compiled: { readonly article: Article; readonly reviewed: Analysis } = JSON.parse(
  readFixture('compiled.json'),
)

it('a reviewed analysis says the same of the same words', () => {
  const { article } = parseSeedArticle('start-here', readFixture('article.txt'))
  expect(article).toEqual(compiled.article)
  const { analysis: found } = parseReviewed(article, JSON.parse(readFixture('reviewed.json')))
  expect(found.attributions).toMatchObject(statementsOf(compiled.reviewed))
  expect(found.entities).toEqual(compiled.reviewed.entities)
  expect(found.context.map(({ span, why }) => ({ span, why }))).toEqual(
    compiled.reviewed.context.map(({ span, why }) => ({ span, why })),
  )
})

/** What a statement says; how it is called and how sure it is may be told otherwise. */
const statementsOf = ({ attributions }: Analysis) =>
  attributions.map(({ manner, source, via, cue, addressee, content, direct, why }) => ({
    manner,
    source,
    via,
    cue,
    addressee,
    content,
    direct,
    why,
  }))

it('annotations that were saved come back as notes on the same words', () => {
  const article = readFixture('library.jsonl.gz')
    .split('\n')
    .flatMap((line): Article[] => JSON.parse(line || '{}').article ?? [])
    .find(({ title }) => title === 'Elm Falls decides that the pool will close')!
  const read = readAnnotations(readFixture('annotations.json'), article)
  expect(read).toMatchObject({ kind: 'read', skipped: [] })
  if (read.kind !== 'read') return
  const words = read.notes.flatMap(({ passages }) => passages.map(({ quote }) => quote.exact))
  expect(words).toContain('Nobody here does this lightly')
  expect(words.every((exact) => article.text.includes(exact))).toBe(true)
})
