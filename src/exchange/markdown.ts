// Who says what as Markdown: grouped by who speaks, with paragraph numbers to find each statement again.
import {
  type Analysis,
  type Article,
  castIn,
  inOneLine,
  LAYER,
  NO_ANSWER,
  type NoteInText,
  paragraphOf,
  type Review,
  type ReviewedAnalysis,
  STANDING_WORDS,
  type Statement,
  sayingRows,
  tellStatements,
  tellUnanswered,
  textOf,
  toldHowMade,
} from '../domain'
import { backgroundKey } from '../editing'
import { type Checks, NO_CHECKS, tellCheckOf } from './makers'

/** What article this is and how the analysis was made, each source with its statements, who did not answer, the background, the notes. */
export function formatMarkdown(
  article: Article,
  analysis: Analysis,
  review: Review | null,
  notes: readonly NoteInText[] = [],
  checks: Checks = NO_CHECKS,
): string {
  const statements = tellStatements(castIn(article, analysis), analysis.attributions)
  const said = [...grouped(statements)].flatMap(([, group]) => sectionOf(article, group, checks))
  return [
    `# ${plain(article.title)}`,
    ...headOf(article, { analysis, review }),
    ...(said.length > 0 ? ['## Who says what', ...said] : ['Nobody is quoted or reported.']),
    ...unansweredIn(article, analysis),
    ...contextOf(article, analysis, checks),
    ...notesOf(article, notes),
  ]
    .join('\n\n')
    .concat('\n')
}

function headOf(article: Article, made: ReviewedAnalysis): readonly string[] {
  const where = [article.byline, article.publisher, article.published?.slice(0, 10)].filter((word) => word)
  return [
    ...(where.length > 0 ? [plain(where.join(', '))] : []),
    ...(article.url && SAFE_URL.test(article.url) ? [`<${article.url}>`] : []),
    plain(toldHowMade(made)),
  ]
}

/** Only the web: a link in somebody's notes must not run anything, and must not end before its time. */
const SAFE_URL = /^https?:\/\/[^\s<>\\]+$/i

function grouped(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = keyOf(statement)
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
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

function sectionOf(article: Article, group: readonly Statement[], checks: Checks): readonly string[] {
  const [first] = group
  if (!first) return []
  const { who, speakerKind, description } = first
  const about = [
    description,
    speakerKind === 'described' || speakerKind === 'anonymous' ? STANDING_WORDS[speakerKind].one : null,
  ].filter((word) => word)
  return [
    `### ${plain(who)}`,
    ...(about.length > 0 ? [`*${plain(about.join(', '))}*`] : []),
    group.map((statement) => lineOf(article, statement, who, checks)).join('\n'),
  ]
}

function lineOf(
  article: Article,
  { attribution, words, kind, who, via }: Statement,
  heading: string,
  checks: Checks,
): string {
  const aside = [
    kind,
    who === heading ? null : who,
    via,
    ...sayingRows(attribution).map(({ label, value }) => `${label}: ${value}`),
    `paragraph ${paragraphOf(article, attribution.content[0])}`,
    tellCheckOf(checks.get(attribution.id)),
  ].filter((word) => word !== null)
  return `- ${plain(words)} (${plain(aside.join(', '))})`
}

function unansweredIn(article: Article, analysis: Analysis): readonly string[] {
  const { unanswered } = analysis
  if (unanswered.length === 0) return []
  const lines = tellUnanswered(castIn(article, analysis), unanswered).map(
    ({ who, words, unanswered: { span: at } }) =>
      `- ${plain(who)}: ${plain(words)} (paragraph ${paragraphOf(article, at)})`,
  )
  return [`## ${NO_ANSWER.heading}`, lines.join('\n')]
}

function contextOf(article: Article, { context }: Analysis, checks: Checks): readonly string[] {
  if (context.length === 0) return []
  const lines = context.map(({ span: at }) => {
    const aside = [`paragraph ${paragraphOf(article, at)}`, tellCheckOf(checks.get(backgroundKey(at)))]
    return `- ${plain(textOf(article.text, at))} (${aside.filter((word) => word !== null).join(', ')})`
  })
  return [`## ${LAYER.context.noun}`, lines.join('\n')]
}

/** The words that each is on, then what it says, by whom and when. */
function notesOf(article: Article, notes: readonly NoteInText[]): readonly string[] {
  if (notes.length === 0) return []
  const lines = notes.map(({ note: { comment, tags, author, created }, places }) => {
    const on = places.map((at) => `“${plain(textOf(article.text, at))}”`).join(' … ')
    const [first] = places
    const aside = [
      ...tags,
      author,
      created?.slice(0, 10),
      first && `paragraph ${paragraphOf(article, first)}`,
    ].filter((word) => word)
    return `- ${on}${comment === '' ? '' : `: ${plain(comment)}`} (${plain(aside.join(', '))})`
  })
  return ['## Notes', lines.join('\n')]
}

/** Text that stays text: in one line, with everything that Markdown or HTML would read as markup escaped. */
export const plain = (text: string): string =>
  inOneLine(text)
    .replace(/[\\`*_[\]<>#|~&$]/gu, '\\$&')
    .replace(/^(?:[-+=:]|(\d+)([.)]))/u, (mark, digits?: string, dot?: string) =>
      digits ? `${digits}\\${dot}` : `\\${mark}`,
    )
