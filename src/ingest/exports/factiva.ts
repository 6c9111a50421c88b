// An export of Factiva as articles: headline, author, “415 words”, day, hour, source, its code, language, copyright, text, “Document …”.
import { inOneLine } from '../../domain'
import { isoDate } from '../html/published'
import { bylineOf, type Exported, unclear } from './exported'

const END = /^(Document|Dokument|Documento) (?=\S*\d{8})[A-Za-z][A-Za-z0-9]{14,}$/
const WORDS = /^[\d.,\u00a0\u202f ]+ (words|Wörter|mots|palabras|parole|palavras)$/i
const LANGUAGE =
  /^(English|Englisch|anglais|German|Deutsch|French|Français|Spanish|Español|Italian|Italiano|Portuguese|Português|Dutch|Swedish|Danish|Norwegian|Finnish|Polish|Russian|Turkish|Arabic|Chinese.*|Japanese|Korean)$/i
const COPYRIGHT = /copyright|©|\(c\)|rights reserved/i

export const isFactiva = (lines: readonly string[]): boolean =>
  lines.some((line) => END.test(line)) && lines.some((line) => WORDS.test(line))

export function readFactiva(lines: readonly string[]): readonly Exported[] {
  const articles: string[][] = [[]]
  for (const line of lines)
    if (END.test(line)) articles.push([])
    else articles.at(-1)?.push(line)
  // What stands behind the last article: what was searched for.
  return articles.slice(0, -1).map(readOne)
}

function readOne(lines: readonly string[]): Exported {
  const count = lines.findIndex((line) => WORDS.test(line))
  if (count < 1) return unclear('it does not say how many words it has: its headline cannot be told')
  const language = lines.findIndex((line, i) => i > count && LANGUAGE.test(line))
  if (language < 0) return unclear('it names no language: its text cannot be told from what stands above it')
  const body = lines.slice(language + 1)
  const paragraphs = (COPYRIGHT.test(body[0] ?? '') ? body.slice(1) : body).map(inOneLine)
  if (paragraphs.length === 0) return unclear('there is no text in it')
  // A section may stand above the headline, an author below it.
  const [title, author] = count === 1 ? [lines[0]] : [lines[count - 2], lines[count - 1]]
  const facts = lines.slice(count + 1, language)
  const day = facts.findIndex((line) => isoDate(line) !== null)
  const source = facts.find((line, i) => i > day && !/^\d{1,2}:\d\d/.test(line))
  return {
    kind: 'article',
    title: inOneLine(title ?? '') || null,
    publisher: source ? inOneLine(source) : null,
    published: day < 0 ? null : isoDate(facts[day] ?? ''),
    byline: bylineOf(author && inOneLine(author)),
    paragraphs,
  }
}
