// Whether two name the same speaker, whoever of them chose a name and whoever wrote a description.
import { type Cast, entityIdsOf, oncePer, type Source, textOf } from '../domain'

/** `some`: one of several who speak together. `open`: the analysis itself does not know who it is. */
export type Likeness = 'same' | 'some' | 'other' | 'open'

/** Compares a pupil’s sources with those of an analysis; what somebody is called is worked out once. */
export function comparingSpeakers(mine: Cast, known: Cast): (given: Source, expected: Source) => Likeness {
  const ofMine = oncePer((source: Source) => speakersIn(mine, source))
  const ofKnown = oncePer((source: Source) => speakersIn(known, source))
  /** Who is somebody of the article is told by that alone: two of one family share a name. */
  const isSame = (a: Speaker, b: Speaker): boolean =>
    a.id !== null && b.id !== null && known.entities.has(a.id) ? a.id === b.id : isCalledSame(a, b)
  return (given, expected) => {
    if (expected.kind === 'unresolved') return 'open'
    if (expected.kind === 'missing') return expected.unsought ? 'open' : isNobody(given) ? 'same' : 'other'
    if (isNobody(given)) return 'other'
    const said = ofMine(given)
    const theirs = ofKnown(expected)
    const found = theirs.filter((one) => said.some((other) => isSame(other, one)))
    if (found.length === 0) return 'other'
    const isWhole =
      found.length === theirs.length && said.every((one) => theirs.some((other) => isSame(one, other)))
    return isWhole ? 'same' : 'some'
  }
}

/** “No source given”, and “unclear who”: both say that the text does not tell. */
const isNobody = ({ kind }: Source): boolean => kind === 'missing' || kind === 'unresolved'

/** One who speaks: all that the text or somebody calls them. `id` where they are an entity. */
type Speaker = { readonly id: string | null; readonly names: readonly ReadonlySet<string>[] }

function speakersIn({ article: { text }, entities }: Cast, source: Source): readonly Speaker[] {
  switch (source.kind) {
    case 'entity': {
      const named = entityIdsOf(source).flatMap((id): readonly Speaker[] => {
        const entity = entities.get(id)
        if (!entity) return []
        // “she” says of nobody who it is.
        const calls = entity.mentions.flatMap(({ form, span }) =>
          form === 'pronoun' ? [] : textOf(text, span),
        )
        return [called([entity.name, ...calls], id)]
      })
      return [...named, ...(source.alsoUnnamed ?? []).map((at) => called([textOf(text, at)]))]
    }
    case 'unnamed': {
      const { described, introduced, span } = source
      const words = [introduced, span].flatMap((at) => (at ? textOf(text, at) : []))
      return [called(described === undefined ? words : [described, ...words.slice(0, introduced ? 1 : 0)])]
    }
    default:
      return []
  }
}

const called = (names: readonly string[], id: string | null = null): Speaker => ({
  id,
  names: [...new Set(names)].map(wordsIn).filter(({ size }) => size > 0),
})

/** Whether something that one is called says all that something which the other is called does: “Ortiz”, “Ana Ortiz”. */
const isCalledSame = (a: Speaker, b: Speaker): boolean =>
  a.names.some((one) => b.names.some((other) => isWithin(one, other) || isWithin(other, one)))

const isWithin = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((word) => outer.has(word))

/** Words that tell nobody from anybody else. */
const EMPTY = new Set(
  'a an the one some another of in at for from by with and or to on his her their its who mr mrs ms dr sir'.split(
    ' ',
  ),
)

/** The words by which somebody is known, whatever their case, accents and number. */
function wordsIn(name: string): ReadonlySet<string> {
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=...)s$/u, '')))
}
