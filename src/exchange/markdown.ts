// Who says what as Markdown: grouped by who speaks, with paragraph numbers to find each statement again.
import { type Analysis, type Article, howMade, LAYER, type Review, speakerNames, textOf } from '../domain'
import { paragraphOf, type Statement, statementsOf } from './statement'

const MANNERS = { direct: 'quote', reported: 'claim', mixed: 'claim, partly quoted' } as const

/** What article this is and how the analysis was made, each source with its statements, who did not answer, the background. */
export function formatMarkdown(article: Article, analysis: Analysis, review: Review | null): string {
  const statements = statementsOf(article, analysis)
  const said = [...grouped(statements)].flatMap(([, group]) => sectionOf(group))
  return [
    `# ${plain(article.title)}`,
    ...headOf(article, analysis, review),
    ...(said.length > 0 ? ['## Who says what', ...said] : ['Nobody is quoted or reported.']),
    ...unansweredIn(article, analysis),
    ...contextOf(article, analysis),
  ]
    .join('\n\n')
    .concat('\n')
}

function headOf(article: Article, { engine, reading }: Analysis, review: Review | null): readonly string[] {
  const where = [article.byline, article.publisher, article.published?.slice(0, 10)].filter((word) => word)
  return [
    ...(where.length > 0 ? [plain(where.join(', '))] : []),
    ...(article.url && SAFE_URL.test(article.url) ? [`<${article.url}>`] : []),
    plain(
      review?.origin === 'shipped'
        ? `Who says what: ${howMade(review)}.`
        : `Who says what: ${howMade(review)} (${engine}, ${reading} reading); it may be wrong.`,
    ),
  ]
}

/** Only the web: a link in somebody's notes must not run anything, and must not end before its time. */
const SAFE_URL = /^https?:\/\/[^\s<>\\]+$/i

function grouped(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = keyOf(statement)
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return groups
}

/** Two who are called the same in different places stay two. */
function keyOf({ attribution: { source } }: Statement): string {
  switch (source.kind) {
    case 'entity':
      return [source.entityId, ...source.also, ...(source.alsoUnnamed ?? []).map(({ start }) => start)].join()
    case 'unnamed':
      return source.id
    default:
      return source.kind
  }
}

const HEADINGS = { unclear: 'Source unclear', none: 'Claims without any source' }

function sectionOf(group: readonly Statement[]): readonly string[] {
  const [first] = group
  if (!first) return []
  const { speakers, speakerKind, description } = first
  const heading =
    speakerKind === 'none' || speakerKind === 'unclear' ? HEADINGS[speakerKind] : speakers.join(' and ')
  const about = [description, speakerKind === 'unnamed' ? 'unnamed' : null].filter((word) => word)
  return [
    `### ${plain(heading)}`,
    ...(about.length > 0 ? [`*${plain(about.join(', '))}*`] : []),
    group.map(lineOf).join('\n'),
  ]
}

function lineOf({ attribution, words, relays, paragraph }: Statement): string {
  const aside = [
    MANNERS[attribution.manner],
    ...(relays.length > 0 ? [`via ${relays.join(', ')}`] : []),
    `paragraph ${paragraph}`,
  ]
  return `- ${plain(words)} (${plain(aside.join(', '))})`
}

function unansweredIn(article: Article, { unanswered, entities }: Analysis): readonly string[] {
  if (unanswered.length === 0) return []
  const lines = unanswered.map(({ source, span: at }) => {
    const who = speakerNames(source, entities, article.text).join(' and ') || 'somebody'
    return `- ${plain(who)}: ${plain(textOf(article.text, at))} (paragraph ${paragraphOf(article, at)})`
  })
  return ['## Asked, no answer', lines.join('\n')]
}

function contextOf(article: Article, { context }: Analysis): readonly string[] {
  if (context.length === 0) return []
  const lines = context.map(
    ({ span: at }) => `- ${plain(textOf(article.text, at))} (paragraph ${paragraphOf(article, at)})`,
  )
  return [`## ${LAYER.context.noun}`, lines.join('\n')]
}

/** Text that stays text: in one line, with everything that Markdown or HTML would read as markup escaped. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&$]/gu, '\\$&')
    .replace(/^(?:[-+=:]|(\d+)([.)]))/u, (mark, digits?: string, dot?: string) =>
      digits ? `${digits}\\${dot}` : `\\${mark}`,
    )
