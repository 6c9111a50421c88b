// A comparison as a table (a row for each utterance in each article) and as Markdown.
import {
  agencyOf,
  type ComparedArticle,
  type Comparison,
  joinedWords,
  shareOfCopy,
  type ToldVariant,
  tellClaims,
  tellQuotes,
} from '../comparison'
import { textOf } from '../domain'
import { formatRow } from './csv'
import { plain } from './markdown'

const HEADS = [
  'what',
  'number',
  'kind',
  'article',
  'outlet',
  'speaker',
  'manner',
  'cue',
  'kind of verb',
  'channel',
  'paragraph',
  'words',
  'what differs',
]

/** Shared quotes, then claims: CSV that is safe to open in a spreadsheet. */
export function formatComparisonCsv(articles: readonly ComparedArticle[], found: Comparison): string {
  const rowsOf = (what: string, kind: string, number: number, variants: readonly ToldVariant[]) =>
    variants.map((one) => {
      const { article } = articles[one.article]!
      return formatRow([
        what,
        number,
        kind,
        article.title,
        article.publisher ?? '',
        one.who ?? '',
        one.reported ? 'reported' : 'direct',
        one.cue ?? '',
        one.verb ?? '',
        one.channel ?? '',
        one.paragraph,
        wordsIn(articles, one),
        differencesOf(one),
      ])
    })
  return [
    formatRow(HEADS),
    ...tellQuotes(articles, found.quotes).flatMap(({ kind, variants }, i) =>
      rowsOf('quote', kind, i + 1, variants),
    ),
    ...tellClaims(articles, found.claims).flatMap(({ differ, variants }, i) =>
      rowsOf('claim', differ.join('; ') || 'alike', i + 1, variants),
    ),
  ].join('')
}

const wordsIn = (articles: readonly ComparedArticle[], { article, spans }: ToldVariant): string =>
  joinedWords(articles[article]!.article.text, spans)

/** “left out: …; put in: …”, beside the fullest version. */
const differencesOf = ({ pieces }: ToldVariant): string =>
  pieces
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, words }) => `${kind}: ${words.trim()}`)
    .join('; ')

/** The same to be read and written on. */
export function formatComparisonMarkdown(articles: readonly ComparedArticle[], found: Comparison): string {
  const titleOf = (place: number) => {
    const { title, publisher } = articles[place]!.article
    return plain(publisher ? `${publisher}: ${title}` : title)
  }
  const variant = (one: ToldVariant) =>
    `- ${titleOf(one.article)}, paragraph ${one.paragraph}: ${plain(one.who ?? 'nobody named')}${one.reported ? ' (reported here)' : ''}: ${marked(one)}`
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, ...lines] : []
  return [
    '# Articles side by side',
    articles.map((_, i) => `- ${titleOf(i)}`).join('\n'),
    'Found by a machine and unchecked; it may be wrong. ~~Struck~~: left out; **bold**: put in; *italic*: moved.',
    ...section(
      'Shared quotes',
      tellQuotes(articles, found.quotes).map(({ kind, variants }) =>
        [`### ${kind}`, '', ...variants.map(variant)].join('\n'),
      ),
    ),
    ...section(
      'Voices',
      voiceTable(
        articles.map((_, i) => titleOf(i)),
        found,
      ),
    ),
    ...section(
      'Common copy',
      found.copies.map(({ spans }) =>
        spans
          .map(({ article, span: at }) => {
            const { text } = articles[article]!.article
            const agency = agencyOf(text, at)
            return `- ${titleOf(article)}${agency ? ` (${plain(agency)})` : ''}: ${plain(textOf(text, at))}`
          })
          .join('\n'),
      ),
    ),
    ...(found.copies.length > 0
      ? [
          articles
            .map(
              ({ article }, i) => `- ${titleOf(i)}: ${percent(shareOfCopy(article.text, i, found.copies))}`,
            )
            .join('\n'),
        ]
      : []),
    ...section(
      'Claims',
      tellClaims(articles, found.claims).map(({ differ, variants }) =>
        [
          `### ${plain(differ.length > 0 ? `differ: ${differ.join('; ')}` : 'alike')}`,
          '',
          ...variants.map(variant),
        ].join('\n'),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const marked = ({ pieces }: ToldVariant): string =>
  pieces
    .map(({ kind, words }) => {
      const trimmed = plain(words.trim())
      const sign = { same: '', explained: '', 'left out': '~~', 'put in': '**', moved: '*' }[kind]
      return trimmed === '' ? '' : `${sign}${trimmed}${sign}`
    })
    .filter(Boolean)
    .join(' ')

function voiceTable(titles: readonly string[], { voices }: Comparison): readonly string[] {
  if (voices.length === 0) return []
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = voices.map(({ name, byArticle }) =>
    row([
      plain(name),
      ...titles.map((_, i) => {
        const heard = byArticle.get(i)
        if (!heard) return '–'
        if (heard.attributions.length === 0) return 'asked, no answer'
        return `${heard.direct} quoted, ${heard.reported} told, ${Math.round(heard.directWords + heard.reportedWords)} words`
      }),
    ]),
  )
  return [[row(['Voice', ...titles]), row(['---', ...titles.map(() => '---')]), ...rows].join('\n')]
}
