// Whom a description means: steps that are asked in turn; the first that knows decides.
import { isAnybody, isCentral, isRelation } from '../lexicon/roles'
import { type NominalMention, wordAt } from '../mentions/mention'
import { BY_ITS_WORDS, isSeated, nominalCompatibility } from './compatibility'
import { type Discourse, FARTHEST } from './discourse'
import { oneOfTwo } from './pair'
import type { Referent } from './referent'
import type { Owner } from './relations'
import { clearFirst, type Ranked } from './salience'

/** What a description must reach to be tied to a referent by salience alone. */
const ENOUGH = 0.5
/** “The MP” fits few, and mostly whom the article last told of a seat. */
const ENOUGH_FOR_A_SEAT = 0.3
/** How many times as often as anybody else somebody must be spoken of to be the one whom the article is about. */
const PROMINENT = 2
/** Sentences at the beginning of an article that introduce those who are named right after, and how many those may be. */
const LEAD = 3

/** Nouns that only say what the name before them is. */
const CALLED_SO =
  /^(?:newspaper|magazine|union|party|label|club|airline|bank|supermarket|chain|charity|broadcaster|band|company|firm|group|tabloid)$/

/** A description, whose it is (“Clinton’s campaign”), and whom it fits. */
export type Sought = {
  readonly nominal: NominalMention
  readonly owner: Owner | null
  /** Whether it points back at all: “a”, “two” and bare plurals introduce somebody. */
  readonly definite: boolean
  readonly compatibility: (referent: Referent) => number
  /** Those lately mentioned whom it fits; nobody where it does not point back. */
  readonly ranked: readonly Ranked[]
}

type Step = (discourse: Discourse, sought: Sought) => Referent | null

/** Whom a description cannot mean although it fits. */
export const DESCRIPTION_BARS = {
  /** “Melanie said to the nominee”: two beside one verb are two. */
  sameVerb: ({ arguments: known }: Discourse, { nominal }: Pick<Sought, 'nominal' | 'owner'>) => {
    const beside = known.besideAt(nominal)
    return (referent: Referent): boolean => referent === beside
  },
  /** “Clinton’s campaign” is neither Clinton, nor Trump’s, nor “our campaign”. */
  others:
    ({ ownerOf, relations }: Discourse, { nominal, owner }: Pick<Sought, 'nominal' | 'owner'>) =>
    (referent: Referent): boolean =>
      owner !== null &&
      (owner === referent ||
        (ownerOf.get(referent) ?? owner) !== owner ||
        relations.isOthers(owner, nominal.lemma, referent)),
}

export const DESCRIPTION_STEPS: Record<
  | 'apposed'
  | 'calledSo'
  | 'related'
  | 'byAge'
  | 'introduced'
  | 'leadSubject'
  | 'salientByWords'
  | 'farByWords'
  | 'prominent'
  | 'salient',
  Step
> = {
  /** A description that is itself part of what describes a name means that name. */
  apposed: ({ describes }, { nominal }) => describes.get(nominal.head) ?? null,
  /** “The Herald newspaper” and “the Unite union” are called so. */
  calledSo: ({ mentions, nameOwner }, { nominal }) => {
    const { annotated } = mentions
    const name = annotated.names[annotated.nameAt(nominal.head - 1)]
    const called =
      name?.kind === 'organization' && CALLED_SO.test(nominal.lemma) && nominal.number === 'singular'
    return called ? (nameOwner.get(name.from) ?? null) : null
  },
  /** “His attorney” is the one attorney whom the article calls his. */
  related: ({ relations }, { nominal, owner }) =>
    owner && nominal.number === 'singular' ? relations.get(owner, nominal.lemma) : null,
  /** “The younger” of two whose ages are told. */
  byAge: ({ named }, { nominal }) => oneOfTwo(nominal.lemma, named.aged),
  introduced,
  leadSubject,
  salientByWords: (_, { nominal, ranked }) => {
    const first = clearFirst(ranked)
    return first && nominalCompatibility(nominal, first) >= BY_ITS_WORDS ? first : null
  },
  /** “The mayor” a page later is still the one mayor of the article. */
  farByWords: (discourse, sought) => {
    const only = reachesFar(sought) ? discourse.named.onlyOne(sought.nominal) : null
    return only && isTold(discourse, only, sought.nominal) ? only : null
  },
  prominent,
  salient: (_, sought) => {
    const { nominal, ranked } = sought
    const first = clearFirst(ranked)
    const near =
      (ranked[0]?.score ?? 0) >= (isSeated(nominal.lemma) ? ENOUGH_FOR_A_SEAT : ENOUGH) ||
      isAnybody(nominal.lemma)
    return first && near && reachesFar(sought) && nominal.number === 'singular' ? first : null
  },
}

/** “His aide” who is not mentioned nearby is somebody new. */
const reachesFar = ({ definite, nominal }: Sought): boolean =>
  definite &&
  (nominal.determiner !== 'possessive' || nominal.modifiers.some((word) => SUPERLATIVE.test(word)))

/** A headline and a lead may describe whom the article names later; what follows only points back. */
const isTold = (discourse: Discourse, { mentions }: Referent, { from }: NominalMention): boolean =>
  mentions.length > 0 || discourse.sentence(from) <= LEAD

/** “Britain’s largest retailer” is the only one. */
const SUPERLATIVE = /^(?:\p{L}{3,}est|most|first|only)$/u

/** The end of the sentences in which somebody whom a description in the lead introduces is named. */
function endOfLead({ mentions }: Discourse, { from, to }: NominalMention): number {
  const { doc } = mentions.annotated
  const sentence = doc.sentenceOf[from] ?? 0
  return Math.min(doc.sentences[Math.min(sentence + LEAD, doc.sentences.length - 1)]?.to ?? 0, to + FARTHEST)
}

/** “A House panel voted …” in the lead is the committee that one of the next sentences names. */
function introduced(discourse: Discourse, { nominal, definite }: Sought): Referent | null {
  if (
    definite ||
    discourse.sentence(nominal.from) > LEAD ||
    nominal.modifiers.length === 0 ||
    nominal.number === 'plural'
  )
    return null
  const meant = new Set<Referent>()
  for (let i = nominal.to; i < endOfLead(discourse, nominal); i++) {
    const referent = discourse.nameOwner.get(i)
    if (referent?.mentions.length === 0 && nominalCompatibility(nominal, referent) > BY_ITS_WORDS)
      meant.add(referent)
  }
  const [only] = meant
  return meant.size === 1 && only ? only : null
}

/** “A Labour MP has resigned … / Fergus Holroyd, who …”: of whom a story tells first without a name is whom it names first, unless he is told to be something else. */
function leadSubject(discourse: Discourse, { nominal, definite }: Sought): Referent | null {
  const isLead =
    !definite &&
    nominal.nature === 'person' &&
    nominal.number === 'singular' &&
    /^(?:a|an)$/i.test(wordAt(discourse.mentions.annotated.doc, nominal.from)) &&
    discourse.sentence(nominal.from) < LEAD &&
    discourse.isSubject(nominal)
  if (!isLead) return null
  const { names, nameAt } = discourse.mentions.annotated
  for (let i = nominal.to; i < endOfLead(discourse, nominal); i++) {
    const referent = discourse.nameOwner.get(i)
    const name = names[nameAt(i)]
    // Who the news is about is named in full: “Jesus” in a story of a clergyman is not.
    if (referent?.nature !== 'person' || referent.mentions.length > 0 || !name || name.to - name.from < 2)
      continue
    if (discourse.sentence(i) === discourse.sentence(nominal.from)) return null
    const told = [...referent.roles].some((role) => !isAnybody(role) && !isRelation(role))
    const fits = nominal.gender === null || referent.gender === null || nominal.gender === referent.gender
    if (!told) return fits ? referent : null
    if (nominalCompatibility(nominal, referent) > 0) return referent
  }
  return null
}

/** “The Republican nominee” is whom the article has spoken of far more than of anybody else who may be meant. */
function prominent({ named }: Discourse, sought: Sought): Referent | null {
  const { nominal, compatibility } = sought
  if (!reachesFar(sought) || !isCentral(nominal.lemma) || nominal.number === 'plural') return null
  const [first, second] = named.all
    .filter((referent) => referent.mentions.length > 0 && compatibility(referent) > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length)
  const clear = !second || (first?.mentions.length ?? 0) >= PROMINENT * second.mentions.length
  return first && clear ? first : null
}
