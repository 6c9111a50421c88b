// Expressions that once took the square of a text or its cube: twice the text may not take four times as long.
import { expect, it } from 'vitest'
import { withoutTrailing } from '../src/domain/withoutTrailing'
import { readAnnotations } from '../src/exchange/readAnnotations'
import { parseSeedArticle } from '../src/exchange/seedArticle'
import { openBytes, openText } from '../src/ingest'
import { bylineOf } from '../src/ingest/html/byline'
import { titleOf } from '../src/ingest/html/headline'
import type { PageFacts } from '../src/ingest/html/pageFacts'
import { processorTime } from './bench/time'

/** Milliseconds of the processor: what took seconds to minutes takes some hundredths of a second. */
const MOST = 1_500

const facts: PageFacts = {
  lang: null,
  titleElement: null,
  headings: [],
  meta: new Map(),
  canonical: null,
  jsonLd: [],
  signatures: [],
  dates: [],
}
const signed = (line: string) =>
  bylineOf({ ...facts, signatures: [{ texts: [line], weight: 1 }] }, null, null)
const article = { id: 'a', url: 'https://x.example/a', text: 'The council voted on Tuesday.' }
const annotation = (source: string) => ({
  type: 'Annotation',
  target: { source, selector: { type: 'TextQuoteSelector', exact: 'council' } },
})
const spaces = ' '.repeat(80_000)
const gaps = '\u00a0'.repeat(190)

it.each<[string, () => unknown]>([
  [
    'paragraphs that begin with the author and go on with spaces',
    () =>
      openText(
        `<meta name=author content="Ann Roe">${`<p>Ann Roe${gaps}x</p>`.repeat(800)}`,
        { origin: 'file' },
        'html',
      ),
  ],
  [
    'an annotation of an address of slashes',
    () => readAnnotations(JSON.stringify(annotation(`https://x.example/${'/'.repeat(80_000)}a`)), article),
  ],
  ['a byline of spaces', () => signed(`By Ann Roe${spaces}x`)],
  ['a byline of full stops', () => signed(`By Ann Roe${'.'.repeat(80_000)}x`)],
  ['a byline with spaces in brackets', () => signed(`By Ann Roe (with${spaces}x`)],
  ['a headline of spaces', () => titleOf({ ...facts, titleElement: `Pool${spaces}x` }, null, null)],
  ['an article of line ends', () => parseSeedArticle('a', `---\ntitle: a\n---\na${'\n'.repeat(80_000)}b`)],
  [
    'an encoding of spaces',
    () =>
      openBytes(
        Uint8Array.from(`<meta charset =${spaces}\xe9`, (c) => c.charCodeAt(0)),
        {
          name: 'a.html',
          type: '',
          origin: 'file',
        },
      ),
  ],
  ['white space at an end', () => withoutTrailing(`a${spaces}b${spaces}`, ' ')],
])('%s', (_, work) => expect(processorTime(work)).toBeLessThan(MOST))
