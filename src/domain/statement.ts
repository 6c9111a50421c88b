// An attribution as it is told: one name, one way to quote, one chain, wherever a reader or a program meets it.
import type { Attribution, EntityKind, Manner } from './analysis'
import { contentWords } from './contentWords'
import { inOneLine } from './inOneLine'
import { CHANNEL_WORDS, type Saying, VERB_SAID, VERB_WORDS } from './said'
import { textOf } from './span'
import { type Cast, capitalized, nameOfSource, speakerNames } from './speaker'
import { type Standing, standingOf } from './standing'

/** A person, an organization …, or why there is nobody to name. */
export type SpeakerKind = EntityKind | 'described' | 'anonymous' | 'unclear' | 'none' | 'unsought'

export type Statement = {
  readonly attribution: Attribution
  /** Each who speaks; empty where nobody is to be found. */
  readonly speakers: readonly string[]
  /** All of them in one, at the head of a line; “Unclear who”, “No source given”. */
  readonly who: string
  readonly speakerKind: SpeakerKind
  /** In the article's own words (“the mayor”). */
  readonly description: string | null
  /** Who passed it on, nearest first. */
  readonly relays: readonly string[]
  /** “via TASS, a clerk”; null where nobody passed it on. */
  readonly via: string | null
  /** How it is said, in the article's own words (“boasted”, “according to”); null where none mark it. */
  readonly how: string | null
  /** In one line; the source's own words in quotation marks, what is left out “…”. */
  readonly words: string
  /** “quote”, “claim”, “partly quoted claim”. */
  readonly kind: string
}

type MannerWords = {
  /** In a list, and within a sentence. */
  readonly name: string
  /** As a sentence of its own. */
  readonly meaning: string
  /** Whose words they are where they are not the source's alone. */
  readonly whose: string | null
}

/** What each manner is called. */
export const MANNERS: Readonly<Record<Manner, MannerWords>> = {
  direct: { name: 'quote', meaning: 'Direct quote', whose: null },
  reported: {
    name: 'claim',
    meaning: 'Reported claim, in the outlet’s words',
    whose: 'in the outlet’s words',
  },
  mixed: {
    name: 'partly quoted claim',
    meaning: 'Reported claim with some of the source’s own words',
    whose: 'partly in the outlet’s words',
  },
}

export const tellStatement = (cast: Cast, attribution: Attribution): Statement => ({
  ...tellSaying(cast, attribution),
  words: contentWords(cast.article.text, attribution),
})

/** The same without the words themselves: what the margin, a label or a count needs of hundreds at once. */
export function tellSaying(cast: Cast, attribution: Attribution): Omit<Statement, 'words'> {
  const { source, via, manner, cue } = attribution
  const relays = via.flatMap((relay) => speakerNames(cast, relay))
  const entity = source.kind === 'entity' ? cast.entities.get(source.entityId) : undefined
  return {
    attribution,
    speakers: speakerNames(cast, source),
    who: nameOfSource(cast, source),
    speakerKind: speakerKindOf(cast, attribution),
    description: entity?.description ?? null,
    relays,
    via: relays.length > 0 ? `via ${relays.join(', ')}` : null,
    how: cue && inOneLine(textOf(cast.article.text, cue)),
    kind: MANNERS[manner].name,
  }
}

/** What kind of speaker a source stands for. */
export function speakerKindOf(cast: Cast, said: Pick<Attribution, 'source' | 'channel'>): SpeakerKind {
  const { source } = said
  if (source.kind === 'entity') return cast.entities.get(source.entityId)?.kind ?? 'other'
  return WITHOUT_NAME[standingOf(cast, said)]
}

const WITHOUT_NAME: Readonly<Record<Standing, SpeakerKind>> = {
  named: 'person',
  institution: 'organization',
  document: 'other',
  described: 'described',
  anonymous: 'anonymous',
  unresolved: 'unclear',
  missing: 'none',
  unsought: 'unsought',
}

/** The statements of an article, in text order. */
export const tellStatements = (cast: Cast, attributions: readonly Attribution[]): readonly Statement[] =>
  inTextOrder(attributions).map((attribution) => tellStatement(cast, attribution))

export const inTextOrder = (attributions: readonly Attribution[]): readonly Attribution[] =>
  [...attributions].sort((a, b) => a.content[0].start - b.content[0].start)

/** The words as one quotation: what the article sets in quotation marks within it has single ones. */
export function quotationOf(text: string, { content, direct, manner }: Attribution): string {
  const words = contentWords(text, { content, direct: manner === 'direct' ? [] : direct })
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`
}

/** A piece of the line that tells a statement: each is set in a way of its own. */
type Told = { readonly is: 'who' | 'how'; readonly text: string }

/** Ways of saying that stand before a name, and only there. */
const LEADS =
  /^(?:as )?(?:according to|per|for|from|quoting|citing)$|^in the (?:words|view|opinion|eyes) of$/iu

/** “Ana Ortiz | boasted”, “According to | the ministry”: how the line begins that tells a statement; its words come after it.
 * Where nobody is to be found, the article's words are no verb of that: “No source given | “are considering””. */
export function tellWho({
  who,
  how,
  speakers,
}: Pick<Statement, 'who' | 'how' | 'speakers'>): readonly Told[] {
  if (how === null) return [{ is: 'who', text: who }]
  if (speakers.length === 0)
    return [
      { is: 'who', text: who },
      { is: 'how', text: `“${how}”` },
    ]
  if (!LEADS.test(how))
    return [
      { is: 'who', text: who },
      { is: 'how', text: how },
    ]
  return [
    { is: 'how', text: capitalized(how) },
    { is: 'who', text: speakers.join(' and ') },
  ]
}

/** “Ana Ortiz, via a clerk”. */
export const whoAndVia = ({ who, via }: Pick<Statement, 'who' | 'via'>): string =>
  [who, via].filter(Boolean).join(', ')

/** “quote by Ana Ortiz, via a clerk”, within a sentence. */
export function spokenStatement({
  kind,
  speakerKind,
  speakers,
  via,
}: Pick<Statement, 'kind' | 'speakerKind' | 'speakers' | 'via'>): string {
  const by =
    speakerKind === 'unsought'
      ? 'whose speaker was not looked for'
      : speakerKind === 'none'
        ? 'without a source'
        : speakerKind === 'unclear'
          ? 'by somebody unclear'
          : `by ${speakers.join(' and ')}`
  return [`${kind} ${by}`, via].filter(Boolean).join(', ')
}

/** What the words around a statement tell of how it was said, by label; what they do not tell is left out. */
export function sayingRows({
  verb,
  channel,
  role,
}: Saying): readonly { readonly label: string; readonly value: string }[] {
  return [
    ...(verb === 'unknown' ? [] : [{ label: 'verb', value: VERB_WORDS[verb] }]),
    ...(channel === 'unknown' ? [] : [{ label: 'said', value: CHANNEL_WORDS[channel] }]),
    ...(role === 'unknown' ? [] : [{ label: 'role', value: role }]),
  ]
}

/** “admitted”, “in a statement”: the same within a line; that somebody said it says nothing. */
export function saidInShort({ verb, channel }: Saying): readonly string[] {
  return [
    ...(verb === 'unknown' || verb === 'neutral' ? [] : [VERB_SAID[verb]]),
    ...(channel === 'unknown' ? [] : [CHANNEL_WORDS[channel]]),
  ]
}
