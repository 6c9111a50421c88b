// An export of LexisNexis of before 2018: “3 of 100 DOCUMENTS”, publication, day, headline, BYLINE:, LENGTH:, text, LOAD-DATE:.
import { inOneLine } from '../../domain'
import { isoDate } from '../html/published'
import { bylineOf, type Exported, unclear } from './exported'

const BEGIN = /^(Document )?\d+ of \d+ DOCUMENTS?$/i
const FIELD = /^(BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|URL|TYPE|BODY):/
const LENGTH = /^LENGTH:/
const BEHIND =
  /^(LOAD-DATE|LANGUAGE|GRAPHIC|PUBLICATION-TYPE|DOCUMENT-TYPE|JOURNAL-CODE|SUBJECT|CORRECTION-DATE|CORRECTION|NOTES|UPDATE|COUNTRY|PERSON|COMPANY|ORGANIZATION):|^Copyright \d{4}/

export const isOldNexis = (paragraphs: readonly string[]): boolean =>
  paragraphs.some((one) => BEGIN.test(one)) && paragraphs.some((one) => LENGTH.test(one))

export function readOldNexis(paragraphs: readonly string[]): readonly Exported[] {
  const articles: string[][] = []
  for (const paragraph of paragraphs)
    if (BEGIN.test(paragraph)) articles.push([])
    else articles.at(-1)?.push(paragraph)
  return articles.map(readOne)
}

function readOne(all: readonly string[]): Exported {
  // A notice of copyright may stand on top.
  const lines = all.filter((line, i) => i > 1 || !/^Copyright \d{4}/i.test(line))
  const length = lines.findIndex((line) => LENGTH.test(line))
  if (length < 0) return unclear('it has no LENGTH: its text cannot be told from what stands around it')
  const head = lines.slice(0, length)
  const day = head.findIndex((line) => isoDate(line) !== null)
  const headline = head.slice(day + 1).filter((line) => !FIELD.test(line))
  const rest = lines.slice(length + 1)
  const behind = rest.findIndex((line) => BEHIND.test(line))
  const paragraphs = (behind < 0 ? rest : rest.slice(0, behind))
    .filter((line) => !/^(DATELINE|HIGHLIGHT|BYLINE|SECTION|URL):/.test(line))
    .map((line) => inOneLine(line.replace(/^BODY:/, '')))
    .filter((line) => line !== '')
  if (paragraphs.length === 0) return unclear('there is no text in it')
  const byline = lines.find((line) => /^BYLINE:/.test(line))?.replace(/^BYLINE:/, '')
  return {
    kind: 'article',
    title: headline.length > 0 ? inOneLine(headline.join(' ')) : null,
    publisher: day > 0 ? inOneLine(head[0] ?? '') : null,
    published: day < 0 ? null : isoDate(head[day] ?? ''),
    byline: bylineOf(byline && inOneLine(byline)),
    paragraphs,
  }
}
