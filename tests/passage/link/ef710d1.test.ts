// Links that the build of ef710d1 made say what they said: passage, layers, who is chosen, the article that they carry.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LAYERS } from '../../../src/domain'
import { parseSeedArticle } from '../../../src/exchange/seedArticle'
import { findWords, parse, parseLink, resolve } from '../../../src/passage'
import { oldLinks, readFixture } from '../../support/fixtures'
import { unpackArticle } from '../../support/unpackArticle'

const kept = readFixture('library.jsonl.gz')
  .split('\n')
  .flatMap((line): { id: string; text: string }[] => JSON.parse(line || '{}').article ?? [])

/** The text that the link leads to, from the link itself, the profile, or what ships. */
async function textOf(id: string, packed: string | null): Promise<string> {
  if (packed !== null) return (await unpackArticle(packed))?.text ?? ''
  const own = kept.find((article) => article.id === id && !SHIPPED.includes(id))
  if (own) return own.text
  return parseSeedArticle(id, readFileSync(join('seeds', id, 'article.txt'), 'utf8')).article.text
}
const SHIPPED = ['start-here', 'putin-friends']

const NAMES = { direct: 'Direct quotes', reported: 'Reported claims', context: 'Context notes' }
const PROBLEMS = {
  damaged: 'This link is damaged or was cut short',
  otherVersion: 'This link was made by another version of Sourcelight',
  unknownPart: 'Part of this link is not known here',
  tooLong: null,
}

/** A link without a fragment has nothing to say here; that one was cut away is for the address to know. */
const links = oldLinks().filter(({ path }) => path.includes('#'))

it.each(links.map((link) => [link.name, link] as const))('%s', async (_name, { path, opens }) => {
  const { searchParams, hash } = new URL(path, 'https://reader.example/')
  const { parts, problem } = parseLink(hash)
  if (problem !== null) return expect(PROBLEMS[problem]).toBe(opens.problem)
  const text = await textOf(searchParams.get('article') ?? '', parts.article)
  const selector = parts.passage === null ? null : parse(parts.passage)
  if (selector && opens.passage !== null) {
    const found = resolve(findWords(text), selector)
    expect(found.kind).toBe('exact')
    if (found.kind === 'exact')
      expect(text.slice(found.span.start, found.span.end).replace(/\n+/g, '')).toBe(opens.passage)
  }
  expect(text).not.toBe('')
  expect(parts.chosen === null).toBe(opens.chosen === null)
  if (parts.layers && opens.layers)
    expect(LAYERS.filter((layer) => parts.layers?.includes(layer)).map((layer) => NAMES[layer])).toEqual(
      opens.layers,
    )
})

it('is tried on links of every kind', () => {
  expect(links.length).toBeGreaterThanOrEqual(20)
  expect(links.filter(({ opens }) => opens.passage !== null).length).toBeGreaterThanOrEqual(8)
  expect(links.filter(({ path }) => path.includes('&t=')).length).toBeGreaterThanOrEqual(4)
})
