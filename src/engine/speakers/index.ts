// The front door of speakers: gives every found attribution its source, its chain and its manner, and lists the entities.
import {
  type Attribution,
  attributionIdOf,
  contains,
  type Entity,
  handOutIds,
  type Manner,
  type Mention,
  nonEmpty,
  type Source,
  type Span,
  textOf,
  UNTOLD,
  type Unanswered,
  unansweredIdOf,
  unnamedIdOf,
} from '../../domain'
import { INTERVIEW } from '../attribution/interview'
import { type Coreference, resolveCoreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import {
  type Doc,
  type FoundAttribution,
  paragraphAt,
  type Quotation,
  type Syntax,
  spanOfTokens,
  type TokenRange,
  tokensOf,
} from '../doc'
import { findMentions, type Mentions } from '../mentions'
import type { LinearModel } from '../model'
import type { FoundUnanswered } from '../unanswered'
import { speakerConfidence } from './confidence'
import { authorOfText } from './documents'
import { introductionOf, listEntities } from './entities'
import { authorOf, firstPersonIn } from './firstPerson'
import { answererIn, interviewIn } from './interview'
import { jointlyMeant } from './jointly'
import { latestMentions } from './latest'
import { type Member, membersOf } from './phrase'
import { firstStartingIn, quotedBy } from './quotedBy'
import { type Turn, uncuedSpeakers } from './uncued'

/** A source before entities have ids: each of those who speak, or the words for somebody unnamed. */
type Resolved = {
  readonly span: Span
  readonly referents: readonly Referent[]
  readonly unknown: boolean
  readonly implied?: true
}

export type Who = {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly unanswered: readonly Unanswered[]
}

/** What tells who a source phrase, or nobody’s phrase, means. */
export const SPEAKER_STEPS = {
  interviewIn,
  answererIn,
  membersOf,
  authorOfText,
  authorOf,
  quotedBy,
  firstPersonIn,
  uncuedSpeakers,
  introductionOf,
  jointlyMeant,
}

class Speakers {
  private readonly turns: Turn[] = []
  private readonly spoken = new Map<Referent, Mention[]>()
  private readonly author: Referent | null
  /** Whom “Q”, “A” and initials stand for in an interview. */
  private readonly interview: (label: TokenRange) => Referent | null
  private readonly answerer: ReturnType<typeof answererIn>
  private readonly uncuedSpeaker: ReturnType<typeof uncuedSpeakers>
  private readonly mentionBefore = latestMentions()
  /** Token of an interview’s first answer. */
  private firstAnswer: number | null = null

  constructor(
    private readonly mentions: Mentions,
    private readonly coreference: Coreference,
    private readonly quoted: (at: number) => Referent | null,
  ) {
    this.author = SPEAKER_STEPS.authorOf(mentions, coreference)
    this.interview = SPEAKER_STEPS.interviewIn(mentions, coreference)
    this.answerer = SPEAKER_STEPS.answererIn(mentions, coreference)
    this.uncuedSpeaker = SPEAKER_STEPS.uncuedSpeakers(this.doc, coreference)
  }

  private get doc(): Doc {
    return this.mentions.annotated.doc
  }

  resolve(found: FoundAttribution): { source: Resolved | null; via: Resolved[] } {
    const source = found.source ? this.phrase(found.source) : found.cue ? null : this.uncued(found)
    const speaker = source?.referents[0]
    if (speaker) this.remember(found, speaker)
    // Nobody relays themselves: “Peel said she …, Peel added”.
    const via = found.via
      .map((relay) => this.phrase(relay))
      .filter(({ referents: [relay] }) => !relay || relay !== speaker)
    return { source, via }
  }

  private phrase(at: Span): Resolved {
    const range = tokensOf(this.doc, at)
    const label = this.interview(range)
    if (label) return { span: at, referents: [label], unknown: false }
    const members = SPEAKER_STEPS.membersOf(this.doc, this.coreference, range)
    const referents =
      SPEAKER_STEPS.jointlyMeant(this.doc, this.coreference, members) ??
      members.flatMap((member) => this.member(member) ?? [])
    if (referents.length > 0) return { span: at, referents, unknown: false }
    // “You” and “we” of the outlet or of anybody are nobody to be found: they stay the words that they are.
    return { span: at, referents, unknown: members.some(({ head }) => this.pointsBack(head)) }
  }

  private pointsBack(head: number): boolean {
    const mention = head < 0 ? null : this.coreference.mentionAt(head)
    return (
      mention?.form === 'pronoun' &&
      (mention.person === 3 || mention.number === 'singular') &&
      mention.person !== 2
    )
  }

  private member({ head }: Member): Referent | null {
    if (head < 0) return null
    const mention = this.coreference.mentionAt(head)
    if (mention?.form === 'pronoun' && mention.person === 1)
      return this.quoted(head) ?? (mention.number === 'singular' ? this.author : null)
    const referent = this.coreference.at(head)
    return mention?.form === 'nominal' && mention.nature === 'document'
      ? (SPEAKER_STEPS.authorOfText(this.mentions.annotated, this.coreference, mention) ?? referent)
      : referent
  }

  private uncued(found: FoundAttribution): Resolved | null {
    if (found.rule === INTERVIEW) return this.answer(found)
    const at = found.content[0]
    const referent = at ? this.uncuedSpeaker(at.start, this.turns) : null
    const latest = referent && at ? this.latest(referent, at) : null
    return referent && latest ? { span: latest, referents: [referent], unknown: false } : null
  }

  /** All answers are one person’s: whom the article introduces before the first. */
  private answer({ content: [at] }: FoundAttribution): Resolved | null {
    if (!at) return null
    this.firstAnswer ??= firstStartingIn(this.doc, at.start)
    const referent = this.answerer(this.firstAnswer)
    const latest = referent && this.latest(referent, at)
    return latest ? { span: latest, referents: [referent], unknown: false, implied: true } : null
  }

  /** The mention nearest before a quotation, or the first one, which stands for the source that is not written. */
  private latest(referent: Referent, at: Span): Span | null {
    const place = this.mentionBefore(referent, firstStartingIn(this.doc, at.start)) ?? referent.mentions[0]
    return place ? spanOfTokens(this.doc, place) : null
  }

  /** Keeps the turn, and ties “I” inside the quotation to who says it. */
  private remember(found: FoundAttribution, referent: Referent): void {
    const last = found.content[found.content.length - 1]
    if (!last) return
    const token = tokensOf(this.doc, last).from
    const paragraph = paragraphAt(this.doc, token)
    const asks = /\?["”’'»]?$/.test(textOf(this.doc.text, last).trim())
    this.turns.push({ referent, paragraph, asks, direct: found.direct.length > 0 })
    if (!referent.named) return
    const spoken = this.spoken.get(referent) ?? []
    for (const direct of found.direct) spoken.push(...SPEAKER_STEPS.firstPersonIn(this.mentions, direct))
    this.spoken.set(referent, spoken)
  }

  /** Resolved sources as the domain has them. */
  finish(
    found: readonly FoundAttribution[],
    resolved: readonly { source: Resolved | null; via: Resolved[] }[],
    asked: readonly FoundUnanswered[],
  ): Who {
    const { entities, idOf } = listEntities(this.doc, this.coreference.referents, this.spoken)
    const { text } = this.doc
    const nextId = handOutIds()
    const unnamedId = this.unnamedIds()
    const attributions = found.flatMap((one, i): Attribution[] => {
      const content = nonEmpty(one.content)
      const who = resolved[i]
      if (!content || !who) return []
      const source = this.source(who.source, idOf, unnamedId)
      return [
        {
          ...UNTOLD,
          id: nextId(attributionIdOf(text, { cue: one.cue, content })),
          manner: mannerOf(text, one),
          source,
          via: who.via.map((relay) => this.source(relay, idOf, unnamedId)),
          cue: one.cue,
          addressee: one.addressee,
          content,
          direct: one.direct,
          confidence: { speaker: speakerConfidence(one), words: one.confidence },
          why: one.why,
        },
      ]
    })
    const unanswered = asked.map((one) => ({
      ...one,
      id: nextId(unansweredIdOf(text, one)),
      source: this.source(one.source && this.phrase(one.source), idOf, unnamedId),
    }))
    return { entities, attributions, unanswered }
  }

  /** Ids of those whom nobody names. */
  private unnamedIds(): (resolved: Resolved, introduced: Span) => string {
    const nextId = handOutIds()
    const known = new Map<Referent | string, string>()
    return ({ referents: [first, ...others] }, introduced) => {
      const words = textOf(this.doc.text, introduced)
      const id = unnamedIdOf(words)
      // “An official” and “an official” may be two; “officials”, “police” and “we” are the same wherever they stand.
      const who = first && others.length === 0 && /^(an?|another|one)\s/i.test(words) ? first : id
      const given = known.get(who) ?? nextId(id)
      known.set(who, given)
      return given
    }
  }

  private source(
    resolved: Resolved | null,
    idOf: ReadonlyMap<Referent, string>,
    unnamedId: ReturnType<Speakers['unnamedIds']>,
  ): Source {
    if (!resolved) return { kind: 'missing' }
    const { span, referents, unknown, implied } = resolved
    if (unknown) return { kind: 'unresolved', span }
    const ids = [...new Set(referents.flatMap((referent) => idOf.get(referent) ?? []))]
    const unnamed = referents
      .filter((referent) => !idOf.has(referent))
      .flatMap((referent) => SPEAKER_STEPS.introductionOf(this.mentions.annotated, referent) ?? [])
    const [entityId, ...also] = ids
    if (entityId !== undefined)
      return {
        kind: 'entity',
        span,
        entityId,
        also,
        ...(unnamed.length > 0 ? { alsoUnnamed: unnamed } : {}),
        ...(implied && { implied }),
      }
    const [introduced] = unnamed
    const elsewhere = unnamed.length === 1 && introduced !== undefined && !contains(span, introduced)
    return {
      kind: 'unnamed',
      id: unnamedId(resolved, elsewhere ? introduced : span),
      span,
      ...(elsewhere ? { introduced } : {}),
    }
  }
}

/** Direct where nothing but quoted words is attributed, reported where none is. */
function mannerOf(text: string, { content, direct }: FoundAttribution): Manner {
  const letters = (at: Span) => textOf(text, at).replace(/[^\p{L}\p{N}]/gu, '').length
  const sum = (spans: readonly Span[]) => spans.reduce((total, at) => total + letters(at), 0)
  if (direct.length === 0) return 'reported'
  return sum(direct) >= sum(content) ? 'direct' : 'mixed'
}

/** Resolves who says what: entities, sources and chains of an article. `names` is the model section of that name. */
export function resolveSpeakers(
  doc: Doc,
  syntax: Syntax | null,
  names: LinearModel | null,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
  asked: readonly FoundUnanswered[] = [],
): Who {
  const mentions = findMentions(doc, syntax, names, quotations, found)
  const coreference = resolveCoreference(mentions, quotations, found)
  const known = new Map<number, Referent>()
  const speakers = new Speakers(mentions, coreference, SPEAKER_STEPS.quotedBy(doc, found, known))
  const resolved = found.map((one, i) => {
    const who = speakers.resolve(one)
    const [first] = who.source?.referents ?? []
    if (first) known.set(i, first)
    return who
  })
  return speakers.finish(found, resolved, asked)
}
