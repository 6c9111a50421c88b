// Goes once through an article and ties names, descriptions and pronouns to referents.
import type { FoundAttribution, Quotation } from '../doc'
import { isCentral } from '../lexicon/roles'
import type { Mentions } from '../mentions'
import { type FoundMention, type NominalMention, type PronounMention, tokensOf } from '../mentions/mention'
import { senseOf } from '../mentions/nounSense'
import { Arguments } from './arguments'
import { nominalCompatibility, pointsBack, pronounCompatibility } from './compatibility'
import { inferGenders } from './gender'
import { oneOfTwo } from './pair'
import type { Referent } from './referent'
import { referentOf, unnamedReferent } from './referents'
import { coupleOf, type Owner, possessorAt, Relations } from './relations'
import { clearFirst, Salience } from './salience'
import { SpeakerContext } from './speakerContext'
import { groupNames } from './variants'

/** Weights of a mention by where it stands, set by hand on GUM’s and PolNeAR’s dev articles. */
const WEIGHT = { plain: 1, subject: 1.7, source: 1.5, quoted: 0.35, pronoun: 0.9, vague: 0.4 } as const
/** What a description must reach to be tied to a referent by salience alone. */
const ENOUGH = 0.45
/**
 * What somebody or something must reach for “it” or “they” to mean it: both mostly mean what no mention names. On GUM's
 * chains this leaves “it” wrong in 23 of 100 cases instead of 71 (right in 12 instead of 15), “they” in 28 instead of
 * 60 (right in 28 instead of 33), and costs no speaker.
 */
const ENOUGH_FOR_THINGS = 0.6
/** How many times as often as anybody else somebody must be spoken of to be the one whom the article is about. */
const PROMINENT = 2
/** Tokens that a name is looked ahead for: no two sentences of news are longer. */
const FARTHEST = 500
/** Sentences at the beginning of an article that introduce those who are named right after, and how many those may be. */
const LEAD = 3

export class Resolver {
  readonly referents: Referent[] = []
  readonly owner = new Map<FoundMention, Referent>()
  /** Referent of the last name or description that ends before a token. */
  private readonly endsAt = new Map<number, Referent>()
  private readonly salience = new Salience()
  private readonly arguments: Arguments
  /** Referent of the name that starts at a token. */
  private readonly nameOwner = new Map<number, Referent>()
  private readonly relations = new Relations()
  private readonly ownerOf = new Map<Referent, Owner>()
  private readonly pronounAt: ReadonlyMap<number, PronounMention>
  /** Referent that the description around a token speaks of. */
  private readonly describes = new Map<number, Referent>()
  private readonly quoted: Uint8Array
  private readonly speakerContext: SpeakerContext
  /** Referent of the mention that starts at a token, once tied. */
  private readonly tied = new Map<number, Referent>()

  constructor(
    private readonly mentions: Mentions,
    quotations: readonly Quotation[],
    found: readonly FoundAttribution[],
  ) {
    const { doc } = mentions.annotated
    this.quoted = new Uint8Array(doc.words.length)
    this.speakerContext = new SpeakerContext(
      doc,
      found,
      (token) => this.nameOwner.get(token) ?? this.tied.get(token),
    )
    this.arguments = new Arguments(mentions.annotated)
    this.pronounAt = new Map(mentions.pronouns.map((pronoun) => [pronoun.from, pronoun]))
    for (const { use, pieces } of quotations) {
      if (use !== 'speech' && use !== 'fragment') continue
      for (const { inner } of pieces) {
        const { from, to } = tokensOf(doc, inner)
        this.quoted.fill(1, from, to)
      }
    }
  }

  run(): void {
    const { annotated, names, nominals, pronouns } = this.mentions
    for (const group of groupNames(annotated.doc, names)) {
      const referent = referentOf(annotated, group, this.referents.length)
      this.referents.push(referent)
      for (const name of group.names) this.nameOwner.set(name.from, referent)
      for (const description of referent.descriptions) this.describes.set(description.head, referent)
    }
    inferGenders(annotated, pronouns, this.nameOwner)
    this.relateNames()
    const all: FoundMention[] = [...names, ...nominals, ...pronouns].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    )
    for (const mention of all) {
      if (mention.form === 'name') {
        const referent = this.nameOwner.get(mention.from)
        if (referent) this.tie(mention, referent)
      } else if (mention.form === 'nominal') this.resolveNominal(mention)
      else if (!this.owner.has(mention)) this.resolvePronoun(mention)
    }
  }

  /** What is told anywhere in the article of whose relative or lawyer somebody named is. */
  private relateNames(): void {
    const { annotated, nominals } = this.mentions
    for (const referent of this.referents)
      for (const { from, head, roles } of referent.descriptions) {
        const owner = this.nameOwner.get(possessorAt(annotated, from, head))
        if (owner) for (const role of roles) this.relations.set(owner, role, referent)
      }
    for (const nominal of nominals)
      for (const { lemma, name } of coupleOf(annotated, nominal)) {
        const referent = this.nameOwner.get(name)
        const owner = this.possessor(nominal)
        if (referent && owner) this.relations.set(owner, lemma, referent)
      }
  }

  /** Whose somebody is: “my father” outside quotations the author’s, “Pagliano’s lawyer” Pagliano’s. */
  private possessor({ from, head }: NominalMention): Owner | null {
    const pronoun = this.pronounAt.get(from)
    if (pronoun?.person === 3) return this.owner.get(pronoun) ?? null
    if (pronoun?.person === 1) {
      return this.speakerContext.isQuoted(from) ? this.speakerContext.speakerAt(from) : 'author'
    }
    return this.nameOwner.get(possessorAt(this.mentions.annotated, from, head)) ?? null
  }

  private sentence(token: number): number {
    return this.mentions.annotated.doc.sentenceOf[token] ?? 0
  }

  private tie(mention: FoundMention, referent: Referent): void {
    referent.mentions.push(mention)
    this.owner.set(mention, referent)
    this.tied.set(mention.from, referent)
    if (mention.form !== 'pronoun') this.endsAt.set(mention.to - 1, referent)
    this.arguments.note(mention, referent)
    this.salience.note(referent, mention.from, this.sentence(mention.from), this.weigh(mention))
  }

  private weigh(mention: FoundMention): number {
    let weight: number = mention.form === 'pronoun' ? WEIGHT.pronoun : WEIGHT.plain
    if (this.isSubject(mention)) weight *= WEIGHT.subject
    if (this.speakerContext.isSource(mention.from) && !this.quoted[mention.from]) weight *= WEIGHT.source
    if (this.quoted[mention.from]) weight *= WEIGHT.quoted
    if (mention.form === 'nominal' && !senseOf(mention.lemma)) weight *= WEIGHT.vague
    return weight
  }

  /** By the parse; without one, the first mention of a sentence counts as its subject. */
  private isSubject({ from, to }: FoundMention): boolean {
    const { relationAt, doc } = this.mentions.annotated
    const relation = relationAt(to - 1)
    if (relation !== null) return relation === 'nsubj' || relation === 'nsubjpass'
    return from - (doc.sentences[this.sentence(from)]?.from ?? 0) < 3
  }

  private resolvePronoun(pronoun: PronounMention): void {
    if (pronoun.person !== 3) return
    const referent = pronoun.relative ? this.before(pronoun) : this.antecedent(pronoun)
    if (!referent) return
    if (referent.gender === null && pronoun.gender !== null && referent.nature === 'person')
      referent.gender = pronoun.gender
    this.tie(pronoun, referent)
  }

  private antecedent(pronoun: PronounMention): Referent | null {
    const barred = this.speakerContext.barredAt(pronoun.from)
    const beside = this.arguments.besideAt(pronoun)
    if (beside) barred.add(beside)
    const compatibility = (referent: Referent) =>
      barred.has(referent) ? 0 : pronounCompatibility(pronoun, referent)
    const ranked = this.salience.rank(pronoun.from, this.sentence(pronoun.from), compatibility)
    const [first] = ranked
    if (!first) return this.ahead(pronoun, compatibility)
    const vague = !pronoun.human || pronoun.number === 'plural'
    return vague && first.score < ENOUGH_FOR_THINGS ? null : clearFirst(ranked)
  }

  /** “As she told the crowd …, Ottilie Brandreth was …”: somebody named later in the sentence or the next one. */
  private ahead(pronoun: PronounMention, compatibility: (referent: Referent) => number): Referent | null {
    const last = this.sentence(pronoun.from) + 1
    if (!pronoun.human) return null
    const end = Math.min(this.quoted.length, pronoun.from + FARTHEST)
    for (let i = pronoun.from + 1; i < end && this.sentence(i) <= last; i++) {
      const referent = this.nameOwner.get(i)
      if (referent && compatibility(referent) > 0) return referent
    }
    return null
  }

  /** “Trump, who …”: the mention that ends right before. */
  private before(pronoun: PronounMention): Referent | null {
    for (let i = pronoun.from - 1; i >= pronoun.from - 30 && i >= 0; i--) {
      const owner = this.endsAt.get(i)
      if (
        owner &&
        this.sentence(i) === this.sentence(pronoun.from) &&
        (owner.nature === 'person') === pronoun.human
      )
        return owner
    }
    return null
  }

  private resolveNominal(nominal: NominalMention): void {
    const possessing = this.pronounAt.get(nominal.from)
    if (possessing && possessing.to <= nominal.head) this.resolvePronoun(possessing)
    const owner = this.possessor(nominal)
    const related = owner && nominal.number === 'singular' ? this.relations.get(owner, nominal.lemma) : null
    const referent =
      this.apposed(nominal) ?? related ?? this.described(nominal, owner) ?? this.introduce(nominal)
    if (owner) {
      this.relations.set(owner, nominal.lemma, referent)
      if (!referent.named) this.ownerOf.set(referent, owner)
    }
    for (const word of nominal.modifiers) referent.words.add(word)
    if (referent.named) referent.roles.add(nominal.lemma)
    this.tie(nominal, referent)
  }

  /** Whom a description points back at; nobody for “a”, “two”, bare plurals. */
  private described(nominal: NominalMention, owner: Owner | null): Referent | null {
    const one = oneOfTwo(nominal.lemma, this.referents)
    if (one) return one
    const bare = nominal.determiner === 'none' && !this.mentions.annotated.isLoud(nominal.head)
    if (nominal.determiner === 'indefinite' || bare) return this.introduced(nominal)
    const beside = this.arguments.besideAt(nominal)
    const compatibility = (referent: Referent) =>
      referent === beside || (owner && (owner === referent || this.isOthers(owner, nominal, referent)))
        ? 0
        : nominalCompatibility(nominal, referent)
    const ranked = this.salience.rank(nominal.from, this.sentence(nominal.from), compatibility)
    const first = clearFirst(ranked)
    const strong = first !== null && nominalCompatibility(nominal, first) >= 4
    if (strong) return first
    if (nominal.determiner === 'possessive') return null
    const far =
      this.anywhere(nominal) ?? (isCentral(nominal.lemma) ? this.prominent(nominal, compatibility) : null)
    if (far) return far
    const score = ranked[0]?.score ?? 0
    return first && (score >= ENOUGH || pointsBack(nominal)) && nominal.number === 'singular' ? first : null
  }

  /** “The mayor” a page later is still the one mayor of the article. */
  private anywhere(nominal: NominalMention): Referent | null {
    const fitting = this.referents.filter(
      (referent) => referent.named && nominalCompatibility(nominal, referent) >= 4,
    )
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }

  /** “Clinton’s campaign” is neither Trump’s nor “our campaign”. */
  private isOthers(owner: Owner, { lemma }: NominalMention, referent: Referent): boolean {
    return (this.ownerOf.get(referent) ?? owner) !== owner || this.relations.isOthers(owner, lemma, referent)
  }

  /** “The Republican nominee” is whom the article has spoken of far more than of anybody else who may be meant. */
  private prominent(
    { number }: NominalMention,
    compatibility: (referent: Referent) => number,
  ): Referent | null {
    if (number === 'plural') return null
    const [first, second] = this.referents
      .filter((referent) => referent.named && referent.mentions.length > 0 && compatibility(referent) > 0)
      .sort((a, b) => b.mentions.length - a.mentions.length)
    const clear = !second || (first?.mentions.length ?? 0) >= PROMINENT * second.mentions.length
    return first && clear ? first : null
  }

  /** “A House panel voted …” in the lead is the committee that one of the next sentences names. */
  private introduced(nominal: NominalMention): Referent | null {
    const sentence = this.sentence(nominal.from)
    if (sentence > LEAD || nominal.modifiers.length === 0 || nominal.number === 'plural') return null
    const end =
      this.mentions.annotated.doc.sentences[
        Math.min(sentence + LEAD, this.mentions.annotated.doc.sentences.length - 1)
      ]
    const named = new Set<Referent>()
    for (let i = nominal.to; i < Math.min(end?.to ?? 0, nominal.to + FARTHEST); i++) {
      const referent = this.nameOwner.get(i)
      if (referent && referent.mentions.length === 0 && nominalCompatibility(nominal, referent) > 4)
        named.add(referent)
    }
    const [only] = named
    return named.size === 1 && only ? only : null
  }

  /** A description that is itself part of what describes a name means that name. */
  private apposed(nominal: NominalMention): Referent | null {
    return this.describes.get(nominal.head) ?? null
  }

  private introduce(nominal: NominalMention): Referent {
    const referent = unnamedReferent(nominal, this.referents.length)
    this.referents.push(referent)
    return referent
  }
}
