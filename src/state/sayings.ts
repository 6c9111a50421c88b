// How it was said, over many statements: which verbs, channels and roles there are, how often, and which statements are of each.
import {
  type Attribution,
  CHANNEL_WORDS,
  CHANNELS,
  ROLE_NAMES,
  ROLES,
  type Saying,
  VERB_SAID,
  VERBS,
} from '../domain'

export type SayingLabel = keyof Saying

type SayingValue<Value extends string> = {
  readonly id: Value
  readonly words: string
  readonly of: readonly Attribution[]
}

const WORDS: { readonly [Label in SayingLabel]: Readonly<Record<string, string>> } = {
  verb: { ...VERB_SAID, unknown: 'no verb' },
  channel: { ...CHANNEL_WORDS, unknown: 'not told' },
  role: { ...ROLE_NAMES, unknown: 'not told' },
}
const VALUES: { readonly [Label in SayingLabel]: readonly Saying[Label][] } = {
  verb: VERBS,
  channel: CHANNELS,
  role: ROLES,
}

/** Most often first; what the words do not tell is last. */
export function sayingsOf<Label extends SayingLabel>(
  attributions: readonly Attribution[],
  label: Label,
): readonly SayingValue<Saying[Label]>[] {
  const values: readonly Saying[Label][] = VALUES[label]
  return values
    .map((id) => ({
      id,
      words: WORDS[label][id] ?? id,
      of: attributions.filter((attribution) => attribution[label] === id),
    }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => Number(a.id === 'unknown') - Number(b.id === 'unknown') || b.of.length - a.of.length)
}

/** What a list is narrowed to; null where a label is not chosen. */
export type SayingFilter = { readonly [Label in SayingLabel]: string | null }

export const EVERY_SAYING: SayingFilter = { verb: null, channel: null, role: null }

/** The sources that say something so, each with what it says so. */
export function saidSo<Source extends { readonly statements: readonly Attribution[] }>(
  sources: readonly Source[],
  filter: SayingFilter,
): readonly Source[] {
  const labels = (['verb', 'channel', 'role'] as const).filter((label) => filter[label] !== null)
  if (labels.length === 0) return sources
  const isSo = (attribution: Attribution) => labels.every((label) => attribution[label] === filter[label])
  return sources
    .map((source) => ({ ...source, statements: source.statements.filter(isSo) }))
    .filter(({ statements }) => statements.length > 0)
}
