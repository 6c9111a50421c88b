// Reads back what panel, card, margin, table, Markdown, annotations and terminal say of each statement, and lists where two of them differ.
import { renderToStaticMarkup } from 'react-dom/server'
import { formatCitation } from '../../src/app/reader/citation'
import { tellAnalysis } from '../../src/cli/prediction'
import {
  type Analysis,
  type Article,
  type Attribution,
  castOf,
  inTextOrder,
  tellStatement,
} from '../../src/domain'
import { formatAnnotations } from '../../src/exchange/annotations'
import { formatCsv } from '../../src/exchange/csv'
import { formatMarkdown } from '../../src/exchange/markdown'
import { deriveArticlePlan, deriveCard, indexArticle } from '../../src/state'
import { besideSpeaker, Statements } from '../../src/ui/panel/Statements'
import { parseCsv } from './parseCsv'

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const oneLine = (words: string) => words.replace(/\s+/gu, ' ').trim()

/** “number 3: the panel says X, the table Y”, for every statement and place. */
export function toldApart(article: Article, analysis: Analysis): string[] {
  const analyzed = indexArticle(article, analysis, null)
  const ordered = inTextOrder(analysis.attributions)
  const table = tableOf(formatCsv(article, analysis, null))
  const markdown = markdownOf(formatMarkdown(article, analysis, null))
  const { items } = JSON.parse(formatAnnotations(article, analysis, null))
  const terminal = tellAnalysis(article.text, analysis).split('\n')
  const names = new Set(
    deriveArticlePlan(analyzed)
      .flat()
      .flatMap(({ margin }) => margin.names.map(({ name }) => name)),
  )

  return ordered.flatMap((attribution, i) => {
    const row = table[i] ?? {}
    const who = NOBODY[row['speaker kind'] ?? ''] ?? capital((row.speaker ?? '').split('; ').join(' and '))
    const via = row['relayed by'] ? `via ${row['relayed by'].split('; ').join(', ')}` : ''
    const words = row.statement ?? ''
    const faults: string[] = []
    const check = (place: string, ok: boolean | undefined, saw: unknown) => {
      if (!ok)
        faults.push(
          `${article.id} ${i + 1}: ${place}: ${JSON.stringify(saw)}, not ${JSON.stringify([who, via, words])}`,
        )
    }
    const card = deriveCard(analyzed, { kind: 'attribution', id: attribution.id })
    // What lies wholly in another one's words has no mark, and no card.
    if (card) {
      check('card', card.title === who, card.title)
      check('card', card.statement?.words === words, card.statement?.words)
      const cited = formatCitation(article, card, '')
      check('citation', cited.includes([` — ${who}`, via].filter(Boolean).join(', ')), cited)
      check('citation', lettersOf(cited).startsWith(lettersOf(words)), cited)
    }
    const panel = panelOf(analysis, article, attribution)
    const shown = panel.words.replace(/ …$/, '')
    check('panel', panel.words === words || (words.startsWith(shown) && words.length > shown.length), panel)
    check('panel', panel.how.endsWith([who, via].filter(Boolean).join(' · ')), panel)
    check('margin', names.has(who), [...names])
    const line = `${oneLine(words)} (`
    const isTold = ([name, told]: readonly [string, string]) =>
      told.startsWith(line) && told.includes(via) && (name === who || told.includes(`, ${who}, `))
    check('Markdown', markdown.some(isTold), markdown)
    const { value } = items[i].body.find(({ purpose }: { purpose: string }) => purpose === 'describing')
    check('annotations', value === [who, via].filter(Boolean).join(', '), value)
    const told = oneLine(`${[who, via].filter(Boolean).join(', ')}: ${words}`)
    check('terminal', terminal[i + 1]?.endsWith(told), terminal[i + 1])
    check(
      'words',
      leavesOut(article.text, attribution) || !addedDots(words, article.text, attribution),
      words,
    )
    return faults
  })
}

const NOBODY: Readonly<Record<string, string>> = { unclear: 'Unclear who', none: 'No source given' }

/** Letters and digits alone: a citation has single marks where the table has double ones. */
const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')

/** Whether words of somebody else stand between two pieces. */
const leavesOut = (text: string, { content }: Attribution): boolean =>
  content.some((at, i) => i > 0 && /[^\s“”‘’"'«»‹›]/u.test(text.slice(content[i - 1]?.end, at.start)))

const addedDots = (words: string, text: string, { content }: Attribution): boolean =>
  (words.match(/…/g)?.length ?? 0) >
  content.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/…/g)?.length ?? 0), 0)

const tableOf = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = parseCsv(csv)
  // What could be a formula has a mark before it in a table.
  return rows.map((row) =>
    Object.fromEntries(
      head.map((name, i) => [name, (row[i] ?? '').replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/u, '')]),
    ),
  )
}

/** Each line with its heading, unescaped. */
function markdownOf(markdown: string): (readonly [heading: string, line: string])[] {
  let heading = ''
  return markdown.split('\n').flatMap((line) => {
    const plain = line.replace(/\\([\p{P}\p{S}])/gu, '$1')
    if (line.startsWith('### ')) heading = plain.slice(4)
    return line.startsWith('- ') ? [[heading, plain.slice(2)] as const] : []
  })
}

function panelOf(
  analysis: Analysis,
  article: Article,
  attribution: Attribution,
): { words: string; how: string } {
  const statement = tellStatement(castOf(article, analysis.entities, analysis.attributions), attribution)
  const html = renderToStaticMarkup(
    <Statements
      statements={[statement]}
      aside={besideSpeaker('')}
      onOpen={() => undefined}
      onCorrect={() => undefined}
    />,
  )
  const spans = [...html.matchAll(/<span[^>]*>(.*?)<\/span>/gs)].map(([, inner = '']) => unescaped(inner))
  return { words: spans[0] ?? '', how: spans[1] ?? '' }
}

const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
