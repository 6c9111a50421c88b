// Corrections over a revised text and another engine: which keep their place, which say that they have none, which go wrong.
import { type Analysis, type Article, type Span, sharedShare, span, textOf } from '../../../src/domain'
import {
  type Correction,
  type draftOf,
  find,
  keep,
  type Operation,
  replay,
  statementOf,
} from '../../../src/editing'
import { analyze } from '../../../src/engine/analyze'
import type { Models } from '../../../src/engine/model'
import { articleFromText } from '../../../src/ingest'
import type { RevisionCase } from '../revisions/cases'
import type { Chance } from '../seeded'

export type Rebased = {
  /** `kept`: where it belongs; `told`: it found no place and says so; `wrong`: somewhere else, or somewhere though it is gone. */
  readonly outcome: 'kept' | 'told' | 'wrong'
  /** Whether its words stand there to the letter, typesetting aside. */
  readonly stands: boolean
  readonly gone: boolean
  readonly kind: Operation['kind']
  readonly explanation: string
}

/** An article whose text is the one given; null where it would be normalized. */
export function articleOf(text: string): Article | null {
  const article = articleFromText(text, { origin: 'pasted' })
  return article.text === text ? article : null
}

const KINDS = ['confirm', 'speaker', 'manner', 'saying', 'remove', 'cue', 'words'] as const

/** What a person might do about a statement. */
function operationOn(analysis: Analysis, id: string, text: string, chance: Chance): Operation {
  const one = analysis.attributions.find((other) => other.id === id)!
  const statement = statementOf(one, analysis.entities)
  const kind = chance.pick(KINDS)
  switch (kind) {
    case 'confirm':
    case 'remove':
      return { kind, statement }
    case 'speaker':
      return {
        ...{ kind, statement },
        speaker: {
          ...{ kind: 'entity', span: null, others: [], implied: true },
          who: [{ id: 'helen-marsh', name: 'Helen Marsh', kind: 'person', at: null }],
        },
      }
    case 'manner':
      return { kind, statement, manner: one.manner === 'direct' ? 'reported' : 'direct' }
    case 'saying':
      return { kind, statement, saying: { verb: 'conceding', channel: 'document', role: 'expert' } }
    case 'cue':
      return { kind, statement, cue: null }
    case 'words': {
      const last = one.content.at(-1)!
      const end = textOf(text, last).lastIndexOf(' ')
      const shorter = end > 0 ? span(last.start, last.start + end) : last
      return { kind, statement, content: [...one.content.slice(0, -1), shorter] as never, direct: [] }
    }
  }
}

const folded = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The passage of the case is the statement that is corrected. */
export function rebase(
  { original, passage, edited, expected }: RevisionCase,
  before: Models | null,
  after: Models | null,
  chance: Chance,
): Rebased | null {
  const [article, revised] = [articleOf(original), articleOf(edited)]
  if (!article || !revised) return null
  const analysis = analyze(article, before)
  const one = analysis.attributions.find(
    ({ content }) => content[0].start === passage.start && content.at(-1)!.end === passage.end,
  )
  if (!one) return null
  const operation = operationOn(analysis, one.id, original, chance)
  const correction: Correction = { id: 'c', order: 0, made: '2026-03-01T10:00:00Z', by: 'reader', operation }
  const automatic = analyze(revised, after)
  const { log } = find(edited, keep(original, [correction]))
  const { draft, fates } = replay(edited, automatic, log)
  const fate = fates.get('c') ?? 'lost'
  const found = log[0]?.operation
  const place = found && 'statement' in found ? hullOf(found.statement.content) : null
  const isThere = place !== null && expected !== null && sharedShare([place], [expected as Span]) >= 0.5
  const holds = fate !== 'lost' && isThere && held(found!, draft, automatic)
  return {
    outcome: holds ? 'kept' : fate === 'lost' ? 'told' : 'wrong',
    stands:
      expected !== null &&
      folded(original.slice(passage.start, passage.end)) ===
        folded(edited.slice(expected.start, expected.end)),
    gone: expected === null,
    kind: operation.kind,
    explanation: [
      `${operation.kind} · ${fate}`,
      `  was  ${original.slice(passage.start, passage.end)}`,
      `  want ${expected ? edited.slice(expected.start, expected.end) : '(gone)'}`,
      `  got  ${place ? edited.slice(place.start, place.end) : '(none)'}`,
    ].join('\n'),
  }
}

const hullOf = (content: readonly Span[]): Span => span(content[0]!.start, content.at(-1)!.end)

/** Whether what was corrected is so in the end, and nothing else of the analysis is touched. */
function held(operation: Operation, after: ReturnType<typeof draftOf>, automatic: Analysis): boolean {
  if (!('statement' in operation)) return false
  const place = operation.kind === 'words' ? operation.content : operation.statement.content
  const there = after.analysis.attributions.filter(({ content }) => sharedShare(content, place) >= 0.5)
  const untouched = automatic.attributions.filter(
    ({ content }) => sharedShare(content, operation.statement.content) === 0,
  )
  const names = new Map(after.analysis.entities.map(({ id, name }) => [id, name]))
  const isElsewhereSame = untouched.every((one) =>
    after.analysis.attributions.some((other) => JSON.stringify(other) === JSON.stringify(one)),
  )
  if (!isElsewhereSame) return false
  switch (operation.kind) {
    case 'confirm':
    case 'words':
      return there.length > 0
    case 'remove':
      return !there.some(({ content }) => sharedShare(content, place) >= 0.9)
    case 'speaker':
      return there.some(
        ({ source }) => source.kind === 'entity' && names.get(source.entityId) === 'Helen Marsh',
      )
    case 'manner':
      return there.some(({ manner }) => manner === operation.manner)
    case 'saying':
      return there.some(({ verb, channel }) => verb === 'conceding' && channel === 'document')
    case 'cue':
      return there.some(({ cue }) => cue === null)
    default:
      return false
  }
}
