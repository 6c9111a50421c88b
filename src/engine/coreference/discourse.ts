// What is known of an article while its mentions are tied to referents, in the order in which a reader meets them.
import { type FoundAttribution, type Quotation, sentenceAt, tokensOf } from '../doc'
import type { Mentions } from '../mentions'
import type { FoundMention, NominalMention, PronounMention } from '../mentions/mention'
import { senseOf } from '../mentions/nounSense'
import { Arguments } from './arguments'
import { NamedReferents } from './namedReferents'
import type { Referent } from './referent'
import { referentOf, unnamedReferent } from './referents'
import { type Owner, possessorAt, Relations } from './relations'
import { Salience } from './salience'
import { SpeakerContext } from './speakerContext'
import { groupNames } from './variants'

/** Tokens that a name is looked for ahead of a mention, or behind it: no two sentences of news are longer. */
export const FARTHEST = 500

/** Weights of a mention by where it stands, set by hand on GUM’s and PolNeAR’s dev articles. */
const WEIGHT = { plain: 1, subject: 1.7, source: 1.5, quoted: 0.35, pronoun: 0.9, vague: 0.4 } as const

/** By what a mention counts more or less for what follows it. */
export const SALIENCE_STEPS = {
  subject: (discourse: Discourse, mention: FoundMention): number =>
    discourse.isSubject(mention) ? WEIGHT.subject : 1,
  source: ({ speakerContext, quoted }: Discourse, { from }: FoundMention): number =>
    speakerContext.isSource(from) && !quoted[from] ? WEIGHT.source : 1,
  quoted: ({ quoted }: Discourse, { from }: FoundMention): number => (quoted[from] ? WEIGHT.quoted : 1),
  vague: (_: Discourse, mention: FoundMention): number =>
    mention.form === 'nominal' && !senseOf(mention.lemma) ? WEIGHT.vague : 1,
}

export class Discourse {
  readonly referents: Referent[] = []
  /** Those who have names, by what may be said of them. */
  readonly named = new NamedReferents()
  readonly owner = new Map<FoundMention, Referent>()
  /** Referent of the last name or description that ends before a token. */
  readonly endsAt = new Map<number, Referent>()
  readonly salience = new Salience()
  readonly arguments: Arguments
  /** Referent of the name that starts at a token. */
  readonly nameOwner = new Map<number, Referent>()
  readonly relations = new Relations()
  /** Whose somebody unnamed is: “Clinton’s campaign”. */
  readonly ownerOf = new Map<Referent, Owner>()
  readonly pronounAt: ReadonlyMap<number, PronounMention>
  /** Referent that the description around a token speaks of. */
  readonly describes = new Map<number, Referent>()
  readonly quoted: Uint8Array
  readonly speakerContext: SpeakerContext
  /** Referent of the mention that starts at a token, once tied. */
  private readonly tied = new Map<number, Referent>()

  constructor(
    readonly mentions: Mentions,
    quotations: readonly Quotation[],
    found: readonly FoundAttribution[],
  ) {
    const { annotated, names, pronouns } = mentions
    const { doc } = annotated
    this.quoted = new Uint8Array(doc.words.length)
    this.speakerContext = new SpeakerContext(
      doc,
      found,
      (token) => this.nameOwner.get(token) ?? this.tied.get(token),
    )
    this.arguments = new Arguments(annotated)
    this.pronounAt = new Map(pronouns.map((pronoun) => [pronoun.from, pronoun]))
    for (const { use, pieces } of quotations) {
      if (use !== 'speech' && use !== 'fragment') continue
      for (const { inner } of pieces) {
        const { from, to } = tokensOf(doc, inner)
        this.quoted.fill(1, from, to)
      }
    }
    for (const group of groupNames(doc, names)) {
      const referent = referentOf(annotated, group, this.referents.length)
      this.referents.push(referent)
      this.named.add(referent)
      for (const name of group.names) this.nameOwner.set(name.from, referent)
      for (const description of referent.descriptions) this.describes.set(description.head, referent)
    }
  }

  /** Whose somebody is: “my father” outside quotations the author’s, “Pagliano’s lawyer” Pagliano’s. */
  possessor({ from, head }: NominalMention): Owner | null {
    const pronoun = this.pronounAt.get(from)
    if (pronoun?.person === 3) return this.owner.get(pronoun) ?? null
    if (pronoun?.person === 1) {
      return this.speakerContext.isQuoted(from) ? this.speakerContext.speakerAt(from) : 'author'
    }
    return this.nameOwner.get(possessorAt(this.mentions.annotated, from, head)) ?? null
  }

  sentence(token: number): number {
    return this.mentions.annotated.doc.sentenceOf[token] ?? 0
  }

  tie(mention: FoundMention, referent: Referent): void {
    referent.mentions.push(mention)
    this.owner.set(mention, referent)
    this.tied.set(mention.from, referent)
    if (mention.form !== 'pronoun') this.endsAt.set(mention.to - 1, referent)
    this.arguments.note(mention, referent)
    this.salience.note(referent, mention.from, this.sentence(mention.from), this.weigh(mention))
  }

  /** Adds what a description says of whom it means, and whose that is. */
  learn(nominal: NominalMention, referent: Referent, owner: Owner | null): void {
    if (owner) {
      this.relations.set(owner, nominal.lemma, referent)
      if (!referent.named) this.ownerOf.set(referent, owner)
    }
    for (const word of nominal.modifiers) referent.words.add(word)
    if (!referent.named) return
    referent.roles.add(nominal.lemma)
    this.named.learn(referent, nominal.lemma, nominal.modifiers)
  }

  introduce(nominal: NominalMention): Referent {
    const referent = unnamedReferent(nominal, this.referents.length)
    this.referents.push(referent)
    return referent
  }

  private weigh(mention: FoundMention): number {
    let weight: number = mention.form === 'pronoun' ? WEIGHT.pronoun : WEIGHT.plain
    for (const step of Object.values(SALIENCE_STEPS)) weight *= step(this, mention)
    return weight
  }

  /** By the parse; without one, the first mention of a sentence counts as its subject. */
  isSubject({ from, to }: FoundMention): boolean {
    const { relationAt, doc } = this.mentions.annotated
    const relation = relationAt(to - 1)
    if (relation !== null) return relation === 'nsubj' || relation === 'nsubjpass'
    return from - sentenceAt(doc, from).from < 3
  }
}
