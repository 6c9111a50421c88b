// The commands that set an analysis right: one key each, for the highlight that is open or the words that are selected. A part of the one list.
import type { Command } from './command'

const correction = (name: string, says: string, key: string, also: string) =>
  ({
    name,
    says,
    group: 'Corrections',
    scope: 'article',
    keys: [key],
    also: `correct wrong ${also}`,
  }) as const

/** The same key as for a statement, with Shift. */
const entity = (name: string, says: string, key: string, also: string) =>
  correction(name, says, `Shift+${key}`, `entity ${also}`)

export const CORRECTIONS = {
  'check.next': correction(
    'Next unchecked highlight',
    'Goes to what nobody has checked, the unsure first',
    'u',
    'review',
  ),
  'check.several': correction(
    'Check several at once…',
    'Lists highlights by source, kind and how sure they are, to confirm or reject many',
    'Shift+u',
    'review list filter bulk',
  ),
  'check.confirm': correction('Confirm', 'Says that the open highlight is right', 'y', 'check right review'),
  'check.reject': correction('Reject', 'Takes the open highlight away', 'x', 'delete remove review'),
  'correct.speaker': correction('Set the speaker right…', 'Says who says what is open', 's', 'source who'),
  'correct.manner': correction(
    'Quote or claim',
    'Makes a claim of a quote, and a quote of a claim',
    'd',
    'direct reported',
  ),
  'correct.words': correction(
    'Set the words right…',
    'Says where what is open begins and ends',
    'o',
    'extent edges',
  ),
  'correct.ends': correction(
    'Move its ends',
    'Puts handles in the text, to drag where what is open begins and ends',
    'z',
    'handles drag extent edges',
  ),
  'correct.cue': correction('Set “said” right…', 'Says by which words it is ascribed', 'e', 'cue verb'),
  'correct.addressee': correction('Set the addressee right…', 'Says whom it was said to', 't', 'listener'),
  'correct.relays': correction('Set the relay right…', 'Says who passed it on', 'v', 'via chain'),
  'correct.saying': correction(
    'Set verb and channel right…',
    'Says how and where it was said',
    'f',
    'role manner',
  ),
  'correct.split': correction('Part a statement…', 'Makes two statements of the open one', 'i', 'split two'),
  'correct.merge': correction(
    'Join with the next',
    'Makes one statement of the open one and the next',
    'j',
    'merge one',
  ),
  'correct.source': correction(
    'Somebody else says all this…',
    'Gives all that the chosen source says to somebody else',
    'Shift+s',
    'source speaker who',
  ),
  'entity.name': entity(
    'Set a name right…',
    'Says what the chosen entity, or the selected one, is called',
    'n',
    'rename',
  ),
  'entity.kind': entity('Set a kind right…', 'Says whether it is a person, a body or a place', 'k', 'type'),
  'entity.join': entity(
    'Two that are one…',
    'Says that the entity is the same as another',
    'j',
    'merge same',
  ),
  'entity.part': entity('One that is two…', 'Says which of its mentions are somebody else', 'i', 'split'),
  'entity.remove': entity('No entity', 'Takes the chosen entity, or the selected one, away', 'x', 'delete'),
  'entity.meant': {
    ...entity(
      'Who is meant…',
      'Says whom the selected words mean, or words that are picked',
      't',
      'tie mention add pronoun',
    ),
    onSelection: true,
  },
  'correct.lost': {
    ...correction(
      'Corrections without a place…',
      'Lists those that found no place, to place or discard',
      '',
      'lost',
    ),
    keys: [],
  },
  'mark.direct': {
    ...correction(
      'Mark as quote…',
      'Makes a quote of the selected words, or of a sentence in sight',
      'a',
      'add new',
    ),
    onSelection: true,
  },
  'mark.reported': {
    ...correction(
      'Mark as claim…',
      'Makes a claim of the selected words, or of a sentence in sight',
      'k',
      'add new',
    ),
    onSelection: true,
  },
  'mark.context': {
    ...correction(
      'Mark as background',
      'Makes background of the selected words, or of a sentence in sight',
      'g',
      'add new context',
    ),
    onSelection: true,
  },
} as const satisfies Readonly<Record<string, Omit<Command, 'id'>>>
