// Who is heard in which article: words in quotes and in claims, how often, where first; who is asked and does not answer.
import { type Attribution, countWordsIn, entityIdsOf, type Source } from '../domain'
import type { ComparedArticle, Person, Persons } from './persons'

export type Heard = {
  /** Statements that hold some of the voice's own words, and those that do not. */
  readonly direct: number
  readonly reported: number
  /** Words in quotes and in claims; those of a joint statement are parted evenly. */
  readonly directWords: number
  readonly reportedWords: number
  /** Where the article first lets them say something; where it says that they gave no answer, if that is all. */
  readonly first: number
  readonly attributions: readonly Attribution[]
  readonly unanswered: number
}

export type Voice = {
  readonly person: Person
  /** The person's place in `Persons.all`, as speakers tell it. */
  readonly place: number
  readonly name: string
  /** By the article's place in the list. */
  readonly byArticle: ReadonlyMap<number, Heard>
}

/** The voices of all articles, those of most articles first, then by words. */
export function findVoices(articles: readonly ComparedArticle[], persons: Persons): readonly Voice[] {
  const voices = new Map<Person, Map<number, Heard>>()
  const heard = (person: Person, article: number): Heard =>
    voices.get(person)?.get(article) ?? { ...SILENT, first: Number.POSITIVE_INFINITY }
  const hear = (person: Person, article: number, now: Heard) => {
    const by = voices.get(person) ?? new Map<number, Heard>()
    voices.set(person, by.set(article, now))
  }
  articles.forEach(({ article, analysis }, i) => {
    const peopleOf = (source: Source): readonly Person[] => [
      ...new Set(entityIdsOf(source).flatMap((id) => persons.of(i, id) ?? [])),
    ]
    for (const attribution of analysis.attributions) {
      const people = peopleOf(attribution.source)
      const words = wordsOf(article.text, attribution)
      for (const person of people) {
        const before = heard(person, i)
        hear(person, i, {
          ...before,
          direct: before.direct + Number(attribution.direct.length > 0),
          reported: before.reported + Number(attribution.direct.length === 0),
          directWords: before.directWords + words.direct / people.length,
          reportedWords: before.reportedWords + words.reported / people.length,
          first: Math.min(before.first, attribution.content[0].start),
          attributions: [...before.attributions, attribution],
        })
      }
    }
    for (const { source, span } of analysis.unanswered)
      for (const person of peopleOf(source)) {
        const before = heard(person, i)
        const first = before.attributions.length > 0 ? before.first : Math.min(before.first, span.start)
        hear(person, i, { ...before, first, unanswered: before.unanswered + 1 })
      }
  })
  return [...voices]
    .map(([person, byArticle]) => ({
      person,
      place: persons.all.indexOf(person),
      name: person.name,
      byArticle,
    }))
    .sort((a, b) => b.byArticle.size - a.byArticle.size || allWords(b) - allWords(a))
}

const SILENT: Omit<Heard, 'first'> = {
  direct: 0,
  reported: 0,
  directWords: 0,
  reportedWords: 0,
  attributions: [],
  unanswered: 0,
}

/** Words inside of quotation marks, and the rest. */
function wordsOf(text: string, { content, direct }: Attribution) {
  const inQuotes = countWordsIn(text, direct)
  return { direct: inQuotes, reported: Math.max(0, countWordsIn(text, content) - inQuotes) }
}

const allWords = ({ byArticle }: Voice): number =>
  [...byArticle.values()].reduce((sum, one) => sum + one.directWords + one.reportedWords, 0)
