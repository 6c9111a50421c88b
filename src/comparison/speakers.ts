// Whether two articles can mean the same speaker: only a name against another name says no.
import { type Attribution, capitalized, castIn, entityIdsOf, speakerNames } from '../domain'
import { agreementOf } from './names'
import type { ComparedArticle, Persons } from './persons'

export type Speaker = {
  /** Each who speaks, by name or in the article's words; empty where nobody is to be found. */
  readonly names: readonly string[]
  /** The names among them. */
  readonly named: readonly string[]
  /** The people and bodies that they are across the articles (places in `Persons.all`). */
  readonly persons: readonly number[]
}

export const NOBODY: Speaker = { names: [], named: [], persons: [] }

/** Tells who speaks, for each article of a list. */
export function speakersOf(articles: readonly ComparedArticle[], persons: Persons) {
  const casts = articles.map(({ article, analysis }) => castIn(article, analysis))
  const places = new Map(persons.all.map((person, i) => [person, i]))
  return (article: number, { source }: Attribution): Speaker => {
    const cast = casts[article]!
    const people = entityIdsOf(source).flatMap((id) => {
      const person = persons.of(article, id)
      return person ? [{ id, place: places.get(person)! }] : []
    })
    return {
      names: speakerNames(cast, source),
      named: people.flatMap(({ id }) => cast.entities.get(id)?.name ?? []),
      persons: people.map(({ place }) => place),
    }
  }
}

export type SpeakerOf = ReturnType<typeof speakersOf>

/** One name that both have: the same person, or at least the same surname and nothing against it. */
export const isSameSpeaker = (a: Speaker, b: Speaker): boolean =>
  a.persons.some((person) => b.persons.includes(person)) ||
  capitalNames(a).some((name) => capitalNames(b).some((other) => agreementOf(name, other) !== 'none'))

/** The names, and what an article calls somebody whom the engine does not know for a name but writes like one. */
const capitalNames = ({ named, names }: Speaker): readonly string[] => [
  ...named,
  ...names.filter((name) => /^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*$/u.test(name)),
]

/** Both are named, and nobody is in both. A pronoun, a description or no name says nothing against a name. */
export const isOtherSpeaker = (a: Speaker, b: Speaker): boolean =>
  a.named.length > 0 && b.named.length > 0 && !isSameSpeaker(a, b)

/** “Hedda Lund and the council”, at the head of a line; null where nobody is to be found. */
export const nameOfSpeaker = ({ names }: Speaker): string | null =>
  names.length > 0 ? capitalized(names.join(' and ')) : null
