// Goes once through an article and ties names, descriptions and pronouns to referents.
import type { FoundMention, NominalMention, PronounMention } from '../mentions/mention'
import { nominalCompatibility } from './compatibility'
import { DESCRIPTION_BARS, DESCRIPTION_STEPS, type Sought } from './descriptionSteps'
import type { Discourse } from './discourse'
import { inferGenders } from './gender'
import { PRONOUN_STEPS, pronounFits } from './pronounSteps'
import type { Referent } from './referent'
import { coupleOf, type Owner, possessorAt } from './relations'

/** What is told of those who have names before any mention is tied. */
export const BEFOREHAND_STEPS = { inferGenders, relateDescribed, relateCouples }

/** Ties every mention that can be tied, in text order. */
export function resolveMentions(discourse: Discourse): void {
  for (const step of Object.values(BEFOREHAND_STEPS)) step(discourse)
  const { names, nominals, pronouns } = discourse.mentions
  const all: FoundMention[] = [...names, ...nominals, ...pronouns].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )
  for (const mention of all) {
    if (mention.form !== 'name') QUOTED_STEPS.sourceFirst(discourse, mention)
    if (mention.form === 'name') {
      const referent = discourse.nameOwner.get(mention.from)
      if (referent) discourse.tie(mention, referent)
    } else if (mention.form === 'nominal') resolveDescription(discourse, mention)
    else if (!discourse.owner.has(mention)) resolvePronoun(discourse, mention)
  }
}

/** What is done before a mention inside a quotation is tied. */
export const QUOTED_STEPS = { sourceFirst }

/**
 * “The coach would not blame Ortiz. “He tried,” he said.”: who says it is told by what stands before the quotation,
 * and whom the quotation means by what is left.
 */
function sourceFirst(discourse: Discourse, { from: token }: FoundMention): void {
  for (const { from } of discourse.speakerContext.sourcesOf(token)) {
    const source = from > token ? discourse.pronounAt.get(from) : undefined
    if (source && !discourse.owner.has(source)) resolvePronoun(discourse, source)
  }
}

/** “Ada Quist’s husband, Ben Quist”: what appositions tell of whose relative or lawyer somebody is. */
function relateDescribed({ mentions, nameOwner, referents, relations }: Discourse): void {
  for (const referent of referents)
    for (const { from, head, roles } of referent.descriptions) {
      const owner = nameOwner.get(possessorAt(mentions.annotated, from, head))
      if (owner) for (const role of roles) relations.set(owner, role, referent)
    }
}

/** “My parents, James and Olive Meehan”. */
function relateCouples(discourse: Discourse): void {
  const { mentions, nameOwner, relations } = discourse
  for (const nominal of mentions.nominals)
    for (const { lemma, name } of coupleOf(mentions.annotated, nominal)) {
      const referent = nameOwner.get(name)
      const owner = discourse.possessor(nominal)
      if (referent && owner) relations.set(owner, lemma, referent)
    }
}

function resolvePronoun(discourse: Discourse, pronoun: PronounMention): void {
  if (pronoun.person !== 3) return
  const compatibility = pronounFits(discourse, pronoun)
  let referent: Referent | null = null
  for (const step of Object.values(PRONOUN_STEPS)) referent ??= step(discourse, pronoun, compatibility)
  if (!referent) return
  if (referent.gender === null && pronoun.gender !== null && referent.nature === 'person')
    referent.gender = pronoun.gender
  discourse.tie(pronoun, referent)
}

function resolveDescription(discourse: Discourse, nominal: NominalMention): void {
  const possessing = discourse.pronounAt.get(nominal.from)
  if (possessing && possessing.to <= nominal.head) resolvePronoun(discourse, possessing)
  const owner = discourse.possessor(nominal)
  const sought = soughtBy(discourse, nominal, owner)
  let referent: Referent | null = null
  for (const step of Object.values(DESCRIPTION_STEPS)) referent ??= step(discourse, sought)
  const meant = referent ?? discourse.introduce(nominal)
  discourse.learn(nominal, meant, owner)
  discourse.tie(nominal, meant)
}

function soughtBy(discourse: Discourse, nominal: NominalMention, owner: Owner | null): Sought {
  const bare = nominal.determiner === 'none' && !discourse.mentions.annotated.isTerse(nominal.head)
  const definite = nominal.determiner !== 'indefinite' && !bare
  const bars = Object.values(DESCRIPTION_BARS).map((bar) => bar(discourse, { nominal, owner }))
  const compatibility = (referent: Referent) =>
    bars.some((isBarred) => isBarred(referent)) ? 0 : nominalCompatibility(nominal, referent)
  const ranked = definite
    ? discourse.salience.rank(nominal.from, discourse.sentence(nominal.from), compatibility)
    : []
  return { nominal, owner, definite, compatibility, ranked }
}
