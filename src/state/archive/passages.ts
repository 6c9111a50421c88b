// The statements of many articles in one list, each with the figures of the report that it counts in: what a figure leads to, and what is searched.
import { castOf, NO_ANSWER, type Span, tellStatements, tellUnanswered, whoAndVia } from '../../domain'
import { ASKED, type Passages } from '../../report/passages'
import type { ReportedAnalysis } from '../../report/tally'
import type { Asked } from '../address'
import { folded } from '../folded'

export type ArchivePassage = {
  /** Stays the same for the same statement of the same article. */
  readonly id: string
  /** Its place among the articles. */
  readonly article: number
  readonly at: Span
  readonly who: string
  /** “said”, “according to”; null where no words mark it. */
  readonly how: string | null
  readonly kind: string
  readonly words: string
  readonly figures: ReadonlySet<string>
  /** The entity that is chosen where the passage is shown; null where nobody has a name. */
  readonly entity: string | null
  /** Searched for names: as the article has them, and as the report calls the same source. */
  readonly names: string
}

/** In the order of the articles, and of their texts. `nameOf` is what the report calls a source. */
export const passagesIn = (
  articles: readonly ReportedAnalysis[],
  passages: Passages,
  nameOf: (id: string) => string,
): readonly ArchivePassage[] =>
  articles.flatMap(({ article, analysis }, place) => {
    const cast = castOf(article, analysis.entities)
    const said = tellStatements(cast, analysis.attributions).map((statement): ArchivePassage => {
      const { id, content, source } = statement.attribution
      const sources = passages.sourcesOf(analysis, source)
      return {
        id: `${article.id}-${id}`,
        article: place,
        at: content[0],
        who: whoAndVia(statement),
        how: statement.how,
        kind: statement.kind,
        words: statement.words,
        figures: new Set([...sources, ...passages.figuresOf(article, cast, statement)]),
        entity: source.kind === 'entity' ? source.entityId : null,
        names: folded([...statement.speakers, statement.who, ...sources.map(nameOf)].join('\n')),
      }
    })
    const asked = tellUnanswered(cast, analysis.unanswered).map(
      ({ unanswered, speakers, words }): ArchivePassage => {
        const sources = passages.sourcesOf(analysis, unanswered.source)
        return {
          id: `${article.id}-${unanswered.id}`,
          article: place,
          at: unanswered.span,
          who: speakers.join(' and '),
          how: null,
          kind: NO_ANSWER.kind,
          words,
          figures: new Set([...sources, ...passages.askedIn(article)]),
          entity: unanswered.source.kind === 'entity' ? unanswered.source.entityId : null,
          names: folded([...speakers, ...sources.map(nameOf)].join('\n')),
        }
      },
    )
    return [...said, ...asked]
  })

/** Those that count in the figure, of such a name, with all of such words. Who gave no answer said nothing, and is left out where nobody asks for them. */
export function passagesOfAsked(
  all: readonly ArchivePassage[],
  { figure, who, said }: Pick<Asked, 'figure' | 'who' | 'said'>,
): readonly ArchivePassage[] {
  const figures = figure?.split('+') ?? []
  const [names, words] = [who, said].map((typed) => folded(typed).split(/\s+/).filter(Boolean))
  const wantsAsked = figures.some((id) => id.startsWith(ASKED))
  return all.filter((passage) => {
    if (!wantsAsked && passage.figures.has(ASKED)) return false
    if (!figures.every((id) => passage.figures.has(id))) return false
    if (!names!.every((name) => passage.names.includes(name))) return false
    if (words!.length === 0) return true
    const text = folded(passage.words)
    return words!.every((word) => text.includes(word))
  })
}
