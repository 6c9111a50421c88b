// An article in a link: comes back as it went, is noticed to be cut or damaged, and cannot blow the reader up.
import { deflateRawSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../../src/ingest/articleFromText'
import { formatBase64url, parseBase64url } from '../../../src/ingest/link/base64url'
import { deflate, inflate } from '../../../src/ingest/link/deflate'
import { packArticle } from '../../../src/ingest/link/packedArticle'
import { openText } from '../../../src/ingest/open'
import { runs } from '../../support/runs'
import { unpackArticle } from '../../support/unpackArticle'

const packedJson = (value: unknown) => formatBase64url(deflateRawSync(Buffer.from(JSON.stringify(value))))

const PAGE = `<html lang="en-GB"><head><title>Pool closes</title><meta name="author" content="Ana Ortiz"></head>
<body><article><h1>Pool closes</h1><p>The <em>old</em> pool by the <a href="https://harbor.example/">harbor</a> closes.</p>
<blockquote>We tried, and we tried again.</blockquote><ul><li>On Monday</li><li>For good</li></ul></article></body></html>`

const fromPage = () => {
  const opened = openText(PAGE, { origin: 'file', name: 'pool.html', url: 'https://news.example/pool' })
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened.article
}

describe('an article in a link', () => {
  it('comes back as it went: text, blocks, links, emphasis and what is known of it', async () => {
    const article = fromPage()
    expect(await unpackArticle((await packArticle(article)) ?? '')).toEqual({ ...article, origin: 'link' })
  })

  it('is the same for any text', () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }).map((text) => `x${text}\n\n${text}`),
        async (text) => {
          const article = articleFromText(text, { origin: 'pasted' })
          expect(await unpackArticle((await packArticle(article)) ?? '')).toEqual({
            ...article,
            origin: 'link',
          })
        },
      ),
      runs(30),
    ))

  it('that is larger than a link may hold is not packed', async () => {
    expect(await packArticle(articleFromText('pool '.repeat(110_000), { origin: 'pasted' }))).toBeNull()
  })

  it('that is cut anywhere does not come back', async () => {
    const packed = (await packArticle(fromPage())) ?? ''
    for (let length = 0; length < packed.length; length++)
      expect(await unpackArticle(packed.slice(0, length))).toBeNull()
  })

  it.each([
    ['no base64url', '***'],
    ['a digit too many', 'AAAAA'],
    ['padding', 'q1YqSS0uUbJSMjA0MlaqBQA='],
    ['bytes that are no deflate', formatBase64url(new Uint8Array([255, 1, 2, 3]))],
    ['something behind its end', formatBase64url(Buffer.concat([deflateRawSync('{}'), Buffer.from('more')]))],
    ['no JSON', formatBase64url(deflateRawSync('pool'))],
    ['bytes that are no UTF-8', formatBase64url(deflateRawSync(Buffer.from([0x22, 0xff, 0x22])))],
    ['null', packedJson(null)],
    ['a number for a text', packedJson({ text: 1, blocks: [] })],
    ['no text', packedJson({ text: ' ', blocks: [] })],
    ['a text that would be altered', packedJson({ text: 'a\r\nb', blocks: [] })],
    ['a block outside the text', packedJson({ text: 'pool', blocks: [0, 0, 5] })],
    ['words in no block', packedJson({ text: 'pool closes', blocks: [0, 0, 4] })],
    ['no block', packedJson({ text: 'pool', blocks: [] })],
    ['an empty block', packedJson({ text: 'pool', blocks: [0, 0, 0] })],
    ['a block of an unknown kind', packedJson({ text: 'pool', blocks: [7, 0, 4] })],
    ['a heading of level 9', packedJson({ text: 'pool', blocks: [19, 0, 4] })],
    ['numbers that make no row', packedJson({ text: 'pool', blocks: [0, 0, 4, 1] })],
    ['a negative number', packedJson({ text: 'pool', blocks: [0, -1, 4] })],
    ['an address that runs', packedJson({ text: 'pool', blocks: [0, 0, 4], url: 'javascript:alert(1)' })],
    [
      'a link that runs',
      packedJson({ text: 'pool', blocks: [0, 0, 4], inlines: [2, 0, 4], hrefs: ['javascript:x'] }),
    ],
    ['a link without an address', packedJson({ text: 'pool', blocks: [0, 0, 4], inlines: [2, 0, 4] })],
  ])('with %s does not come back', async (_, text) => {
    expect(await unpackArticle(text)).toBeNull()
  })

  it('without a title that can be seen is called by its first words', async () => {
    const article = await unpackArticle(packedJson({ text: 'pool', title: ' ', blocks: [0, 0, 4] }))
    expect(article).toMatchObject({ title: 'pool', titleSupplied: true })
  })

  it('leaves prototypes alone', async () => {
    const json =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"text":"pool","blocks":[0,0,4]}'
    const article = await unpackArticle(formatBase64url(deflateRawSync(json)))
    expect(article).toMatchObject({ text: 'pool', title: 'pool', origin: 'link' })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('inflating', () => {
  it('gives back what was deflated', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
        const given = new Uint8Array(bytes)
        expect(await inflate(await deflate(given), 3_000)).toEqual(given)
        expect(parseBase64url(formatBase64url(given))).toEqual(given)
      }),
      runs(30),
    ))

  it('stops where more comes out than may, and feeds no more than that takes', async () => {
    const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(100_000_000)))
    let fed = 0
    const watched = new Proxy(bomb, {
      get(target, key) {
        if (key !== 'subarray') return Reflect.get(target, key, target)
        return (from: number, to: number) => {
          fed = to
          return target.subarray(from, to)
        }
      },
    })
    expect(await inflate(watched, 512_000)).toBeNull()
    // Some slices wait in the stream's queue; the rest of the 97,000 bytes is never touched.
    expect(fed).toBeLessThan(bomb.length / 3)
  })
})
