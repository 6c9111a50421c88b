// An EPUB → markup: the chapters in the order in which they are read.
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { attribute, isElement, walk } from '../html/tree'
import { type Archive, unpack } from './archive'
import { pageOf, Unreadable } from './markup'

const IS_TEXT = /\.(x?html?|xml|opf)$/i

export function epubToHtml(bytes: Uint8Array): string {
  const parts = unpack(bytes, (name) => IS_TEXT.test(name))
  const opfName = elementsOf(textOf(parts, 'META-INF/container.xml'), 'rootfile')[0]?.get('full-path')
  if (!opfName) throw new Unreadable('This EPUB does not say where its text begins.')
  const opf = textOf(parts, opfName)
  const folder = opfName.replace(/[^/]*$/, '')
  const files = new Map(elementsOf(opf, 'item').map((item) => [item.get('id') ?? '', item]))
  const hrefs = elementsOf(opf, 'itemref').flatMap((ref) => {
    const file = files.get(ref.get('idref') ?? '')
    // The list of contents repeats the headings.
    const isContents = file?.get('properties')?.split(' ').includes('nav')
    const href = file?.get('href')
    return href && !isContents && ref.get('linear') !== 'no' ? [resolved(folder, href)] : []
  })
  // A book has a chapter once (EPUB 3.3, 5.7.3), however often it is named: small files had come to gigabytes.
  const chapters = [...new Set(hrefs)].map((href) => bodyOf(textOf(parts, href)))
  if (chapters.length === 0) throw new Unreadable('This EPUB holds no chapter.')
  const title = /<dc:title[^>]*>([^<]+)</i.exec(opf)?.[1]
  const author = /<dc:creator[^>]*>([^<]+)</i.exec(opf)?.[1]
  return pageOf(chapters.join('\n'), {
    ...(title && { title: plain(title) }),
    ...(author && { author: plain(author) }),
  })
}

const textOf = (parts: Archive, name: string): string =>
  new TextDecoder().decode(parts[name] ?? new Uint8Array())

const plain = (markup: string): string =>
  markup
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    )
    .trim()

/** Addresses inside the archive are relative to the file that names them; what is no address names nothing. */
function resolved(folder: string, href: string): string {
  const [path = ''] = href.split('#')
  try {
    return decodeURIComponent(new URL(path, `epub:/${folder}`).pathname.slice(1))
  } catch {
    return ''
  }
}

/** The attributes of each element of a name; XML’s empty elements nest in an HTML parser, and stay in order. */
function elementsOf(xml: string, tag: string): Map<string, string>[] {
  const found: Map<string, string>[] = []
  walk(
    parse(xml),
    (node) => {
      if (!isElement(node)) return false
      if (node.tagName.replace(/^.*:/, '') === tag)
        found.push(new Map(node.attrs.map(({ name, value }) => [name, value])))
      return true
    },
    () => {},
  )
  return found
}

function bodyOf(xhtml: string): string {
  let body: DefaultTreeAdapterTypes.Element | null = null
  walk(
    parse(xhtml.replace(/^\s*<\?xml[^>]*\?>/, '')),
    (node) => {
      if (!isElement(node)) return false
      if (node.tagName === 'body') body = node
      return body === null
    },
    () => {},
  )
  return body === null || attribute(body, 'hidden') !== null ? '' : serialize(body)
}
