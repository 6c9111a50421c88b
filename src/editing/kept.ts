// A correction as it is kept and sent: its version, its shape and bounds; what is newer than this program stays as it is.
import * as v from 'valibot'
import { CHANNELS, ROLES, VERBS } from '../domain'
import { type Anchor, anchoring, placing, textMark } from './anchor'
import type { KeptCorrection } from './entries'
import type { Correction } from './log'
import type { Named, Operation, Speaker, Statement } from './operation'

/** The version of what an operation says. A change to its shape needs the next, and an upgrader for this one. */
export const CORRECTION_VERSION = 1

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
/** A name of which nothing can be seen would stand in every list as nobody. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
const Name = v.pipe(v.string(), v.regex(VISIBLE), v.maxLength(500))
const Place: v.GenericSchema<unknown, Anchor> = v.strictObject({
  start: Count,
  end: Count,
  words: v.pipe(v.string(), v.maxLength(1_000)),
  link: v.pipe(v.string(), v.maxLength(64)),
})
const MaybePlace = v.nullable(Place)
const Places = v.pipe(v.array(Place), v.maxLength(1_000))
const SomePlaces = v.pipe(v.tupleWithRest([Place], Place), v.maxLength(1_000))
const EntityKind = v.picklist(['person', 'organization', 'place', 'other'])

const NamedShape: v.GenericSchema<unknown, Named<Anchor>> = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(500)),
  name: Name,
  kind: EntityKind,
  at: MaybePlace,
})
const SpeakerShape: v.GenericSchema<unknown, Speaker<Anchor>> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('entity'),
    who: v.pipe(v.tupleWithRest([NamedShape], NamedShape), v.maxLength(100)),
    span: MaybePlace,
    others: Places,
    implied: v.boolean(),
  }),
  v.strictObject({
    kind: v.literal('unnamed'),
    span: MaybePlace,
    introduced: MaybePlace,
    described: v.nullable(Name),
  }),
  v.strictObject({ kind: v.literal('unclear'), span: MaybePlace }),
  v.strictObject({ kind: v.literal('nobody') }),
])
const Relays = v.pipe(v.array(SpeakerShape), v.maxLength(100))
const Saying = { verb: v.picklist(VERBS), channel: v.picklist(CHANNELS), role: v.picklist(ROLES) }
const StatementShape: v.GenericSchema<unknown, Statement<Anchor>> = v.strictObject({
  ...Saying,
  content: SomePlaces,
  direct: Places,
  cue: MaybePlace,
  addressee: MaybePlace,
  speaker: SpeakerShape,
  via: Relays,
})

const statement = StatementShape
const entity = NamedShape
const operation = <Kind extends string, More extends v.ObjectEntries>(kind: Kind, more: More) =>
  v.strictObject({ kind: v.literal(kind), ...more })

const OperationShape: v.GenericSchema<unknown, Operation<Anchor>> = v.variant('kind', [
  operation('confirm', { statement }),
  operation('remove', { statement }),
  operation('add', { statement }),
  operation('speaker', { statement, speaker: SpeakerShape }),
  operation('relays', { statement, via: Relays }),
  operation('manner', { statement, manner: v.picklist(['direct', 'reported']) }),
  operation('words', { statement, content: SomePlaces, direct: Places }),
  operation('cue', { statement, cue: MaybePlace }),
  operation('addressee', { statement, addressee: MaybePlace }),
  operation('saying', { statement, saying: v.strictObject(Saying) }),
  operation('split', { statement, at: Place }),
  operation('merge', { statement, other: StatementShape }),
  operation('rename', { entity, name: Name }),
  operation('entityKind', { entity, entityKind: EntityKind }),
  operation('join', { entity, into: NamedShape }),
  operation('part', { entity, mentions: SomePlaces, name: Name }),
  operation('tie', {
    mention: Place,
    form: v.picklist(['name', 'nominal', 'pronoun']),
    to: v.nullable(NamedShape),
  }),
  operation('background', { span: Place }),
  operation('confirmBackground', { span: Place }),
  operation('removeBackground', { span: Place }),
  operation('backgroundWords', { span: Place, to: Place }),
  operation('removeNoAnswer', { span: Place }),
])

/** Entries of the log, anchored in the text that they are about. */
export function keep(text: string, log: readonly Correction[]): readonly KeptCorrection[] {
  const anchored = anchoring(text)
  const mark = textMark(text)
  return log.map((entry) => ({
    ...entry,
    version: CORRECTION_VERSION,
    text: mark,
    operation: anchored(entry.operation),
  }))
}

/** Why an entry is not among those that are found: its words are gone, it is damaged, or a newer program wrote it. */
export type NotFound = { readonly entry: KeptCorrection; readonly why: 'gone' | 'damaged' | 'newer' }

export type Read = { readonly log: readonly Correction[]; readonly notFound: readonly NotFound[] }

/** The entries that have their places in the text, and the others. */
export function find(text: string, kept: readonly KeptCorrection[]): Read {
  const placed = placing(text)
  const log: Correction[] = []
  const notFound: NotFound[] = []
  for (const entry of kept) {
    const anchored = readOperation(entry)
    const operation = typeof anchored === 'string' ? null : placed(anchored, entry.text)
    if (operation) {
      const { id, order, made, by } = entry
      log.push({ id, order, made, by, operation })
    } else notFound.push({ entry, why: typeof anchored === 'string' ? anchored : 'gone' })
  }
  return { log, notFound }
}

/** What the entry says was done, with its anchors. */
export function readOperation({
  version,
  operation: found,
}: Pick<KeptCorrection, 'version' | 'operation'>): Operation<Anchor> | 'damaged' | 'newer' {
  if (version > CORRECTION_VERSION) return 'newer'
  const read = v.safeParse(OperationShape, found)
  return read.success ? read.output : 'damaged'
}
