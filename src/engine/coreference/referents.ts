// Makes the referents that have names: one for each group of names, with what titles and appositions say of them.
import type { Doc } from '../doc'
import { stateOf } from '../lexicon/places'
import { genderOfRole, roleOfTitle } from '../lexicon/titles'
import type { AnnotatedDoc } from '../mentions/annotatedDoc'
import { findDescriptions } from '../mentions/descriptions'
import { type NameMention, type NominalMention, wordAt, wordsOf } from '../mentions/mention'
import { senseOf } from '../mentions/nounSense'
import type { NameGroup } from './nameGroup'
import { genderOfNames } from './personGroup'
import { ageAfter, learn, type Referent } from './referent'

/** The referent of a group of names. */
export function referentOf(annotated: AnnotatedDoc, group: NameGroup, id: number): Referent {
  const { doc } = annotated
  const referent: Referent = {
    id,
    named: true,
    nature: group.kind,
    gender: genderOfNames(group.names),
    number: 'singular',
    roles: new Set(),
    words: new Set(),
    descriptions: [],
    mentions: [],
    introduced: null,
    age: group.names.reduce<number | null>((age, name) => age ?? ageAfter(doc, name), null),
  }
  for (const name of group.names) {
    for (const description of findDescriptions(annotated, name)) learn(referent, description)
    if (name.title !== null) referent.roles.add(roleOfTitle(name.title))
    for (let i = name.from; i < name.to; i++) addOwnWord(doc, referent, i)
    for (const word of seatAfter(doc, name)) referent.words.add(word)
  }
  if (referent.nature === 'person' && referent.gender === null)
    for (const role of referent.roles) referent.gender ??= genderOfRole(role)
  return referent
}

const PARTY: Readonly<Record<string, string>> = { D: 'democrat', R: 'republican', I: 'independent' }

/** “Rep. Trey Gowdy (R-S.C.)”: party and state in brackets after a name. */
function seatAfter(doc: Doc, { to }: NameMention): string[] {
  const [, party = '', state = ''] =
    /^([DRI])-(.+?)$/.exec(wordAt(doc, to) === '(' ? wordAt(doc, to + 1) : '') ?? []
  return [PARTY[party], stateOf(state)].filter((word) => word !== undefined)
}

/** “the Guild” is the Merchants’ Guild: the words of an organization’s name describe it. */
function addOwnWord(doc: Doc, referent: Referent, at: number): void {
  const word = wordAt(doc, at)
  if (referent.nature === 'person' || !/^\p{L}/u.test(word)) return
  const sense = senseOf(word)
  if (sense?.nature === referent.nature) referent.roles.add(sense.lemma)
  referent.words.add(word.toLowerCase())
}

/** A referent for a description that points at nobody named. */
export const unnamedReferent = (nominal: NominalMention, id: number): Referent => ({
  id,
  named: false,
  nature: nominal.nature,
  gender: nominal.gender,
  number: nominal.number,
  roles: new Set([nominal.lemma]),
  words: new Set(nominal.modifiers),
  descriptions: [],
  mentions: [],
  introduced: nominal,
  age: null,
})

/** The fullest way in which the article names the referent. */
export function displayName(doc: Doc, referent: Referent): string {
  const texts = referent.mentions.flatMap((name) =>
    name.form === 'name' ? [name.full ?? wordsOf(doc, name).replace(/\s+/g, ' ')] : [],
  )
  const loud = (text: string) => (text.length > 5 && text === text.toUpperCase() ? 1 : 0)
  const [best] = texts.sort(
    (a, b) => loud(a) - loud(b) || b.split(' ').length - a.split(' ').length || b.length - a.length,
  )
  return best ?? ''
}
