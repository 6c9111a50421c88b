// Sourcing at a glance: facts that an editor checks, each with the passages it counts. No score, no rating.
import { type Attribution, inTextOrder, isSomebody, type Span, type Standing } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { type SayingLabel, sayingsOf } from './sayings'
import type { SourceProfile } from './sources'
import { percentages } from './voice'

export type Figure = {
  readonly id: string
  readonly label: string
  readonly value: string
  /** What the figure counts or leaves out, in a few words; null where the label says it all. */
  readonly detail: string | null
  /** In text order; empty where the figure is nought. */
  readonly passages: readonly Span[]
  /** What it is one of; left out where it stands alone. */
  readonly of?: SayingLabel
}

/** The figures of an article. */
export function deriveSourcingSummary(
  analyzed: AnalyzedArticle,
  sources: readonly SourceProfile[],
): readonly Figure[] {
  return [
    ...figuresOfSources(sources),
    ...figuresOfShares(analyzed),
    ...figuresOfClaims(analyzed, sources),
    ...(['verb', 'channel', 'role'] as const).flatMap((label) => figuresOfSaying(analyzed, label)),
  ]
}

function figuresOfSources(sources: readonly SourceProfile[]): readonly Figure[] {
  const somebody = sources.filter(({ standing }) => isSomebody(standing))
  const ofStanding = (standing: Standing) => somebody.filter((source) => source.standing === standing)
  const figure = (id: string, label: string, some: readonly SourceProfile[], detail: string | null) => ({
    ...figureOf(
      id,
      label,
      some.flatMap(({ statements, relays }) => [...statements, ...relays]),
      detail,
    ),
    value: String(some.length),
  })
  return [
    figure('sources', 'Sources', somebody, 'who is quoted or reported, or passes words on'),
    figure('named', 'Named people', ofStanding('named'), null),
    figure(
      'described',
      'Described, not named',
      ofStanding('described'),
      'by their title, or by what they are',
    ),
    figure('anonymous', 'Anonymous', ofStanding('anonymous'), 'not told to the reader'),
    figure('institutions', 'Institutions', ofStanding('institution'), null),
    figure('documents', 'Documents', ofStanding('document'), null),
  ].filter(({ id, value }) => value !== '0' || id === 'sources' || id === 'named' || id === 'anonymous')
}

function figuresOfShares(analyzed: AnalyzedArticle): readonly Figure[] {
  const all = [...analyzed.words.values()]
  const direct = all.reduce((sum, words) => sum + words.direct, 0)
  const reported = all.reduce((sum, words) => sum + words.reported, 0)
  const { outlet, others } = percentages(analyzed.outletWords, [direct, reported])
  const spansIn = (layer: 'direct' | 'reported') =>
    analyzed.marks.filter((mark) => mark.layer === layer).map((mark) => mark.span)
  const figure = (
    id: string,
    label: string,
    part: number | undefined,
    words: number,
    passages: readonly Span[],
  ) => ({
    id,
    label,
    value: `${part ?? 0}\u00a0%`,
    detail: words === 1 ? '1 word' : `${words} words`,
    passages,
  })
  const inQuotes = figure('direct', 'In direct quotes', others[0], direct, spansIn('direct'))
  const isPartly = analyzed.analysis.attributions.some(({ manner }) => manner === 'mixed')
  return [
    isPartly ? { ...inQuotes, detail: `${inQuotes.detail}, some of them within claims` } : inQuotes,
    figure('reported', 'In reported claims', others[1], reported, spansIn('reported')),
    figure('outlet', 'In the outlet’s own words', outlet, analyzed.outletWords, analyzed.outletSpans),
  ]
}

function figuresOfClaims(analyzed: AnalyzedArticle, sources: readonly SourceProfile[]): readonly Figure[] {
  const attributions = inTextOrder(analyzed.analysis.attributions)
  const ofKind = (kind: 'missing' | 'unresolved') =>
    attributions.filter(({ source }) => source.kind === kind && !('unsought' in source))
  const relayed = attributions.filter(({ via }) => via.length > 0)
  const first = attributions[0]
  const firstName = first && sources.find(({ statements }) => statements.includes(first))?.name
  const figures = [
    figureOf('unsourced', 'Claims without any source', ofKind('missing'), '“reportedly”, “it was said”'),
    figureOf('unclear', 'Source unclear', ofKind('unresolved'), 'somebody speaks, but who is not certain'),
    figureOf('relayed', 'At second hand', relayed, 'passed on by somebody else'),
  ].filter(({ id, value }) => value !== '0' || id === 'unsourced')
  if (!first || !firstName) return figures
  const [most] = sources.filter(({ standing }) => isSomebody(standing))
  return [
    ...figures,
    { ...figureOf('first', 'Speaks first', [first], null), value: firstName },
    ...(most && most.statements.length > 0
      ? [
          {
            ...figureOf(
              'most',
              'Speaks most',
              most.statements,
              `${most.directWords + most.reportedWords} words`,
            ),
            value: most.name,
          },
        ]
      : []),
  ]
}

/** “claimed 3, admitted 1, said 12”; none where the words tell nothing of it anywhere. */
function figuresOfSaying({ analysis }: AnalyzedArticle, of: SayingLabel): readonly Figure[] {
  const values = sayingsOf(analysis.attributions, of)
  if (values.every(({ id }) => id === 'unknown')) return []
  return values.map(({ id, words, of: some }) => ({
    ...figureOf(`${of}:${id.replaceAll(' ', '-')}`, words, some, null),
    of,
  }))
}

/** How many statements there are of a kind. */
const figureOf = (
  id: string,
  label: string,
  some: readonly Attribution[],
  detail: string | null,
): Figure => ({
  id,
  label,
  value: String(some.length),
  detail,
  passages: [...new Set(some)].flatMap(({ content }) => content).sort((a, b) => a.start - b.start),
})
