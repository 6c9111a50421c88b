// Operations by chance, on whatever an analysis holds at the moment: sensible ones, and some that no page would send.
import {
  type Attribution,
  CHANNELS,
  type Entity,
  nonEmpty,
  ROLES,
  type Span,
  span,
  VERBS,
} from '../../src/domain'
import { type Draft, namedOf, type Operation, type Speaker, statementOf } from '../../src/editing'
import type { Chance } from '../bench/seeded'

const KINDS = ['person', 'organization', 'place', 'other'] as const
const NAMES = ['Helen Marsh', 'the Harbour Board', 'Putin', 'Ines Okafor', 'A. N. Other', 'Ωmega']

/** Some words of the text, anywhere. */
function someWords(text: string, chance: Chance, most = 12): Span {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)]
  const first = chance.between(0, words.length - 1)
  const last = Math.min(words.length - 1, first + chance.between(0, most))
  const [from, to] = [words[first]!, words[last]!]
  return span(from.index, to.index + to[0].length)
}

function someSpeaker({ text, analysis }: Draft, chance: Chance): Speaker {
  const words = () => (chance.happens(0.5) ? someWords(text, chance, 3) : null)
  const someEntity = () =>
    analysis.entities.length > 0 && chance.happens(0.7)
      ? namedOf(chance.pick(analysis.entities))
      : { id: '', name: chance.pick(NAMES), kind: chance.pick(KINDS), at: words() }
  return chance.pick<() => Speaker>([
    () => ({ kind: 'nobody' }),
    () => ({ kind: 'unclear', span: words() }),
    () => ({
      ...{ kind: 'unnamed', span: words(), introduced: words() },
      described: chance.happens(0.5) ? 'somebody at the port' : null,
    }),
    () => ({ kind: 'entity', who: [someEntity()], span: words(), others: [], implied: chance.happens(0.2) }),
    () => ({ kind: 'entity', who: [someEntity()], span: words(), others: [], implied: false }),
    () => ({
      ...{ kind: 'entity', who: [someEntity(), someEntity()], span: words() },
      ...{ others: [someWords(text, chance, 2)], implied: false },
    }),
  ])()
}

type Make = (draft: Draft, one: Attribution, chance: Chance) => Operation

const statement = ({ analysis }: Draft, one: Attribution) => statementOf(one, analysis.entities)

const ON_STATEMENT: readonly Make[] = [
  (draft, one) => ({ kind: 'confirm', statement: statement(draft, one) }),
  (draft, one) => ({ kind: 'remove', statement: statement(draft, one) }),
  (draft, one, chance) => ({
    ...{ kind: 'speaker', statement: statement(draft, one) },
    speaker: someSpeaker(draft, chance),
  }),
  (draft, one, chance) => ({
    ...{ kind: 'relays', statement: statement(draft, one) },
    via: Array.from({ length: chance.between(0, 2) }, () => someSpeaker(draft, chance)),
  }),
  (draft, one, chance) => ({
    ...{ kind: 'manner', statement: statement(draft, one) },
    manner: chance.pick(['direct', 'reported']),
  }),
  (draft, one, chance) => {
    const content = nonEmpty(
      Array.from({ length: chance.between(1, 3) }, () => someWords(draft.text, chance)),
    )!
    const direct = chance.happens(0.5) ? [someWords(draft.text, chance), ...content.slice(1)] : []
    return { kind: 'words', statement: statement(draft, one), content, direct }
  },
  (draft, one, chance) => ({
    ...{ kind: 'cue', statement: statement(draft, one) },
    cue: chance.happens(0.3) ? null : someWords(draft.text, chance, 2),
  }),
  (draft, one, chance) => ({
    ...{ kind: 'addressee', statement: statement(draft, one) },
    addressee: chance.happens(0.3) ? null : someWords(draft.text, chance, 2),
  }),
  (draft, one, chance) => ({
    ...{ kind: 'saying', statement: statement(draft, one) },
    saying: { verb: chance.pick(VERBS), channel: chance.pick(CHANNELS), role: chance.pick(ROLES) },
  }),
  (draft, one, chance) => {
    const piece = chance.pick(one.content)
    return {
      ...{ kind: 'split', statement: statement(draft, one) },
      at: span(chance.between(piece.start, piece.end - 1), piece.end),
    }
  },
  (draft, one, chance) => ({
    ...{ kind: 'merge', statement: statement(draft, one) },
    other: statement(draft, chance.pick(draft.analysis.attributions)),
  }),
]

const ON_ENTITY: readonly ((draft: Draft, one: Entity, chance: Chance) => Operation)[] = [
  (_, one, chance) => ({ kind: 'rename', entity: namedOf(one), name: chance.pick(NAMES) }),
  (_, one, chance) => ({ kind: 'entityKind', entity: namedOf(one), entityKind: chance.pick(KINDS) }),
  ({ analysis }, one, chance) => ({
    ...{ kind: 'join', entity: namedOf(one) },
    into: namedOf(chance.pick(analysis.entities)),
  }),
  (_, one, chance) => ({
    ...{ kind: 'part', entity: namedOf(one), name: chance.pick(NAMES) },
    mentions: nonEmpty(
      chance.some(one.mentions, chance.between(1, one.mentions.length)).map((mention) => mention.span),
    )!,
  }),
  ({ text, analysis }, one, chance) => ({
    ...{
      kind: 'tie',
      mention: chance.happens(0.7) ? chance.pick(one.mentions).span : someWords(text, chance, 2),
    },
    form: chance.pick(['name', 'nominal', 'pronoun']),
    to: chance.happens(0.3) ? null : namedOf(chance.pick(analysis.entities)),
  }),
]

const ANYWHERE: readonly ((draft: Draft, chance: Chance) => Operation)[] = [
  ({ text }, chance) => ({ kind: 'background', span: someWords(text, chance) }),
  (draft, chance) => {
    const content = someWords(draft.text, chance)
    return {
      kind: 'add',
      statement: {
        ...{ content: [content], direct: chance.happens(0.5) ? [content] : [], addressee: null },
        cue: chance.happens(0.5) ? someWords(draft.text, chance, 1) : null,
        speaker: someSpeaker(draft, chance),
        via: chance.happens(0.2) ? [someSpeaker(draft, chance)] : [],
        ...{ verb: chance.pick(VERBS), channel: chance.pick(CHANNELS), role: chance.pick(ROLES) },
      },
    }
  },
]

const ON_BACKGROUND: readonly ((at: Span, text: string, chance: Chance) => Operation)[] = [
  (at) => ({ kind: 'confirmBackground', span: at }),
  (at) => ({ kind: 'removeBackground', span: at }),
  (at, text, chance) => ({ kind: 'backgroundWords', span: at, to: someWords(text, chance) }),
]

export function someOperation(draft: Draft, chance: Chance): Operation {
  const { attributions, entities, context, unanswered } = draft.analysis
  const roll = chance.between(0, 99)
  if (roll < 60 && attributions.length > 0)
    return chance.pick(ON_STATEMENT)(draft, chance.pick(attributions), chance)
  if (roll < 80 && entities.length > 0) return chance.pick(ON_ENTITY)(draft, chance.pick(entities), chance)
  if (roll < 88 && context.length > 0)
    return chance.pick(ON_BACKGROUND)(chance.pick(context).span, draft.text, chance)
  if (roll < 89 && unanswered.length > 0)
    return { kind: 'removeNoAnswer', span: chance.pick(unanswered).span }
  return chance.pick(ANYWHERE)(draft, chance)
}
