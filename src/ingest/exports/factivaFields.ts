// An export of Factiva with its fields: HD (headline), BY, WC, PD (day), SN (source), LA, CY, LP and TD (text), AN, each with its value beside it.
import { inOneLine } from '../../domain'
import { isoDate } from '../html/published'
import { bylineOf, type Exported, unclear } from './exported'

const CODES =
  'AN ART BY CLM CO CR CT CX CY DE ED ET HD HL IN IPC IPD LA LP NS PD PG PUB RE RF RST SC SE SN TD VOL WC'
const CODE = new RegExp(`^(${CODES.split(' ').join('|')})(?:\\t+|$)`)

type Fields = ReadonlyMap<string, readonly string[]>

/** A code stands alone in its line, or before a tab: no sentence does. */
export const isFactivaFields = (lines: readonly string[]): boolean =>
  ['HD', 'PD', 'SN'].every((code) => lines.some((line) => CODE.exec(line)?.[1] === code))

export function readFactivaFields(lines: readonly string[]): readonly Exported[] {
  const articles: Map<string, string[]>[] = []
  let article = new Map<string, string[]>()
  let code = ''
  for (const line of lines) {
    const found = CODE.exec(line)
    if (found?.[1]) code = found[1]
    const value = found ? line.slice(found[0].length).trim() : line
    if (code === '') continue
    article.set(code, [...(article.get(code) ?? []), ...(value === '' ? [] : [value])])
    // The accession number ends an article.
    if (code === 'AN' && value !== '') {
      articles.push(article)
      article = new Map()
      code = ''
    }
  }
  if (article.has('HD')) articles.push(article)
  return articles.map(readOne)
}

function readOne(fields: Fields): Exported {
  const of = (code: string) => inOneLine((fields.get(code) ?? []).join(' ')) || null
  const paragraphs = [...(fields.get('LP') ?? []), ...(fields.get('TD') ?? [])].map(inOneLine)
  if (paragraphs.length === 0) return unclear('it has neither LP nor TD, the fields of its text')
  const day = of('PD')
  return {
    kind: 'article',
    title: of('HD'),
    publisher: of('SN'),
    published: day && isoDate(day),
    byline: bylineOf(of('BY') ?? undefined),
    paragraphs,
  }
}
