// Writes an article as the text file that `seedArticle.ts` reads: front matter, then its text with each line a paragraph.
import { type Article, inOneLine } from '../domain'

/** A date-time keeps its day; an address that is none is left out. Blocks and inlines are not told: each line is read as a paragraph. */
export function formatSeedArticle(article: Article): string {
  const { title, titleSupplied, byline, publisher, published, url, lang, fictional, text } = article
  const known: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['title', inOneLine(title) || 'Untitled'],
    ['titleSupplied', titleSupplied ? 'yes' : null],
    ['byline', byline],
    ['publisher', publisher],
    ['published', /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0]],
    ['url', url !== null && URL.canParse(url) ? url : null],
    ['lang', lang === 'en' ? null : lang],
    ['fictional', fictional ? 'yes' : null],
  ]
  const front = known.flatMap(([key, value]) => {
    const line = inOneLine(value ?? '')
    return line === '' ? [] : [`${key}: ${line}`]
  })
  return `---\n${front.join('\n')}\n---\n\n${text}\n`
}
