// Corrections that found no place: what each said, and what it is once somebody gives it one; fetched with correcting.
import { MANNERS } from '../../domain'
import type { Anchor, Corrected, KeptCorrection, NotFound, Operation } from '../../editing'
import { readOperation } from '../../editing'

export type LostCorrection = {
  readonly entry: KeptCorrection
  /** “Speaker to Helen Marsh”. */
  readonly what: string
  /** The words that it was about; null where they are not known. */
  readonly words: string | null
  /** Whether it can be given other words. */
  readonly placeable: boolean
}

const NEWER = 'Made by a newer version of Sourcelight: load this page again to get it'

/** What is kept and has no place here, by what it said. */
export function tellLost(
  kept: readonly KeptCorrection[],
  notFound: readonly NotFound[],
  { fates }: Corrected,
): readonly LostCorrection[] {
  const gone = new Map(notFound.map(({ entry, why }) => [entry.id, why]))
  return kept
    .filter(({ id }) => gone.has(id) || fates.get(id) === 'lost')
    .map((entry) => {
      const operation = readOperation(entry)
      if (operation === 'newer') return { entry, what: NEWER, words: null, placeable: false }
      if (operation === 'damaged')
        return { entry, what: 'A correction that cannot be read', words: null, placeable: false }
      const words = wordsOf(operation)
      return {
        entry,
        what: whatOf(operation),
        words,
        placeable: 'statement' in operation || 'span' in operation,
      }
    })
}

function wordsOf(operation: Operation<Anchor>): string | null {
  if ('statement' in operation) return operation.statement.content.map(({ words }) => words).join(' … ')
  if ('span' in operation) return operation.span.words
  if ('mention' in operation) return operation.mention.words
  return operation.entity.name
}

function whatOf(operation: Operation<Anchor>): string {
  switch (operation.kind) {
    case 'confirm':
    case 'confirmBackground':
      return 'Confirmed'
    case 'remove':
      return 'Not a statement'
    case 'add':
      return 'Marked as a statement'
    case 'speaker': {
      const { speaker } = operation
      if (speaker.kind === 'entity') return `Speaker to ${speaker.who.map(({ name }) => name).join(' and ')}`
      return speaker.kind === 'unnamed' ? 'Speaker to somebody unnamed' : 'Speaker to nobody known'
    }
    case 'manner':
      return `Change to ${MANNERS[operation.manner].name}`
    case 'background':
      return 'Marked as background'
    case 'removeBackground':
      return 'Not background'
    case 'rename':
      return `Name to ${operation.name}`
    default:
      return OTHERS[operation.kind]
  }
}

const OTHERS = {
  relays: 'Who passed it on',
  words: 'Other words',
  cue: 'The words that ascribe it',
  addressee: 'Whom it was said to',
  saying: 'How it was said',
  split: 'Parted in two',
  merge: 'Joined with another',
  entityKind: 'What kind somebody is',
  join: 'Two that are one',
  part: 'One that is two',
  tie: 'Whom a mention means',
  backgroundWords: 'Other words of background',
  removeNoAnswer: 'Not “no answer”',
} as const
