// Articles that quote the same people, written like news: “Name said: …” paragraphs become attributions without an engine.
import type { Analysis, Article, Attribution, Entity, Mention, Span } from '../../src/domain'
import { analysisOf, articleOf, at, attributionOf, entityOf } from './newspaper'

/** One statement: who says it, its pieces as they stand, and how. */
export type Line = {
  /** A name makes an entity; what begins in lower case (“she”, “the mayor”) is nobody's name; null is no source. */
  readonly by: string | null
  readonly quoted?: readonly string[]
  readonly told?: readonly string[]
  readonly cue?: string
}

/** An article of paragraphs with what stands in them. */
export function paper(
  id: string,
  paragraphs: readonly string[],
  lines: readonly Line[],
  described: Readonly<Record<string, string>> = {},
): { readonly article: Article; readonly analysis: Analysis } {
  const article = articleOf(paragraphs, { id, title: id, publisher: `The ${id}` })
  const names = [...new Set(lines.flatMap(({ by }) => (by && /^\p{Lu}/u.test(by) ? [by] : [])))]
  const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')
  const entities = names.map((name): Entity => {
    const mention: Mention = { span: at(article, name), form: 'name' }
    return entityOf(idOf(name), 'person', name, [mention], described[name] ?? null)
  })
  const attributions = lines.map(({ by, quoted = [], told = [], cue }, i): Attribution => {
    const direct: Span[] = quoted.map((words) => at(article, words))
    const content = [...direct, ...told.map((words) => at(article, words))].sort((a, b) => a.start - b.start)
    const source: Attribution['source'] =
      by === null
        ? { kind: 'missing' }
        : names.includes(by)
          ? { kind: 'entity', span: at(article, by), entityId: idOf(by), also: [] }
          : { kind: 'unresolved', span: at(article, by) }
    return attributionOf({ id: `${id}-${i}`, source, content, direct, cue: cue ? at(article, cue) : null })
  })
  return { article, analysis: analysisOf(article, { entities, attributions }) }
}

/** Two papers that quote one person once each. */
export const quotedTwice = (
  one: string | readonly string[],
  other: string | readonly string[],
  [first, second]: readonly [string | null, string | null] = ['Hedda Lund', 'Hedda Lund'],
) =>
  [one, other].map((quoted, i) => {
    const pieces = [quoted].flat()
    const by = [first, second][i] ?? null
    const named = by ?? 'Nobody knows who'
    return paper(
      `p${i}`,
      [`“${pieces.join(`,” ${named} said, “`)},” ${named} said.`],
      [{ by, quoted: pieces }],
    )
  })
