// Outgoing links: nothing but an address of the web ever becomes one, whatever door the text comes by.
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/domain'
import { parseSeedArticle } from '../../src/exchange/seedArticle'
import { readArticle } from '../../src/ingest/articleShape'
import { readFeed } from '../../src/ingest/exports/feed'
import { packArticle } from '../../src/ingest/link/packedArticle'
import { openText } from '../../src/ingest/open'
import { unpackArticle } from '../support/unpackArticle'

const OTHERS = [
  'mailto:ortiz@harbor.example?subject=Hello&body=attached',
  'MailTo:ortiz@harbor.example',
  'javascript:globalThis.ran=1',
  'data:text/html,x',
  'tel:+15550100',
  'sms:+15550100',
  'file:///etc/hosts',
  'blob:https://harbor.example/1',
  'filesystem:https://harbor.example/x',
  'view-source:https://harbor.example/',
  'intent://harbor.example#Intent;scheme=https;end',
  'web+harbor:pool',
  'vscode://file/x',
  'ms-word:ofe|u|https://harbor.example/x.docx',
  'about:blank',
  'ftp://harbor.example/x',
  'ws://harbor.example/',
]
const WEB = 'https://harbor.example/pool'

const articleOf = (source: string, format: 'html' | 'markdown', url: string | null = null): Article => {
  const opened = openText(source, { origin: 'file', name: `pool.${format}`, url }, format)
  if (opened.kind !== 'article') throw new Error(opened.reason)
  return opened.article
}
const hrefsOf = ({ inlines }: Article) =>
  inlines.flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []))

describe.each(OTHERS)('the address %s', (address) => {
  const prose = 'The council voted on Tuesday to close the old pool by the harbor for good.'

  it('in a page is plain text, be it relative to another', () => {
    const page = (base: string) =>
      `<html><head>${base}</head><body><article><h1>Pool closes</h1><p>${prose} <a href="${address}">Ortiz</a></p><p>${prose} <a href="${WEB}">Report</a></p></article></body></html>`
    for (const base of ['', `<base href="${address}">`]) {
      const article = articleOf(page(base), 'html', 'https://harbor.example/news')
      expect(article.text).toContain('Ortiz')
      expect(hrefsOf(article)).toEqual([WEB])
    }
  })

  it('is no address of an article, whatever door says it', async () => {
    const words = `<p>${prose}</p>`.repeat(4)
    const head = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`
    const page = `<html><head>${head}</head><body><article><h1>Pool closes</h1>${words}</article></body></html>`
    for (const url of [null, address]) expect(articleOf(page, 'html', url).url).toBeNull()
    const handed = openText(page, { origin: 'handed', url: address }, 'html')
    expect(handed).toMatchObject({ kind: 'article', article: { url: null } })
    const feed = `<rss><channel><item><title>Pool</title><link>${address.replaceAll('&', '&amp;')}</link><description>${prose}</description></item></channel></rss>`
    expect(readFeed(feed).map(({ url }) => url)).toEqual([null])
    expect(() => parseSeedArticle('pool', `---\ntitle: Pool\nurl: ${address}\n---\n${prose}\n`)).toThrow()
    const good = articleOf(`# Pool closes\n\n${prose}`, 'markdown')
    const forged = { ...good, url: address }
    expect(readArticle(forged)).toBeNull()
    expect(await unpackArticle((await packArticle(forged)) ?? '')).toBeNull()
  })

  it('in Markdown is plain text', () => {
    const article = articleOf(
      `# Pool closes\n\n${prose} [Ortiz](<${address}>), [Report](${WEB}), <${address}>`,
      'markdown',
    )
    expect(hrefsOf(article)).toEqual([WEB])
  })

  it('in a record or a link makes it damaged, or is plain text where the first version kept it', async () => {
    const good = articleOf(`# Pool closes\n\n${prose} [Report](${WEB})`, 'markdown')
    const forged = {
      ...good,
      inlines: good.inlines.map((inline) => (inline.kind === 'link' ? { ...inline, href: address } : inline)),
    }
    for (const read of [readArticle(forged), await unpackArticle((await packArticle(forged)) ?? '')]) {
      expect(read && hrefsOf(read)).toEqual(/^mailto:/i.test(address) ? [] : null)
      if (read) expect(read.text).toBe(good.text)
    }
  })
})
