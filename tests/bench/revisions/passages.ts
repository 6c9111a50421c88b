// Which passages of a text readers link to: some words, sentences, over paragraphs, at its ends, what stands twice.
import type { Chance } from '../seeded'
import { type Place, paragraphsOf, sentencesOf, tokensOf } from './draft'

/** A passage of a text; null where it has none of this kind. */
export type Choose = (text: string, chance: Chance) => Place | null

const from = (parts: readonly Place[], first: number, count: number): Place | null => {
  const start = parts[first]
  const last = parts[first + count - 1]
  return start && last && first >= 0 && count > 0 ? { start: start.start, end: last.end } : null
}

export const words =
  (low: number, high: number): Choose =>
  (text, chance) => {
    const tokens = tokensOf(text)
    const count = chance.between(low, high)
    return from(tokens, chance.between(0, tokens.length - count), count)
  }

export const sentences =
  (low: number, high: number): Choose =>
  (text, chance) => {
    const all = sentencesOf(text)
    const count = chance.between(low, high)
    const at = from(all, chance.between(0, all.length - count), count)
    return at && inWords(text, at, 3, 60) ? at : null
  }

const inWords = (text: string, at: Place, low: number, high: number): boolean => {
  const { length } = tokensOf(text, at)
  return length >= low && length <= high
}

/** As people select: short, sentences, long, in about equal shares. */
export const usual: Choose = (text, chance) =>
  chance.pick([words(3, 9), words(10, 30), words(31, 60), sentences(1, 1), sentences(1, 3)])(text, chance)

/** From so many words on, as edits within ask. */
export const usualFrom =
  (low: number): Choose =>
  (text, chance) => {
    const at = usual(text, chance)
    return at && inWords(text, at, low, 60) ? at : null
  }

export const atStart: Choose = (text, chance) => from(tokensOf(text), 0, chance.between(1, 40))

export const atEnd: Choose = (text, chance) => {
  const tokens = tokensOf(text)
  const count = chance.between(1, 40)
  return from(tokens, tokens.length - count, count)
}

/** The end of a paragraph and the start of the next. */
export const acrossParagraphs: Choose = (text, chance) => {
  const next = chance.pick(paragraphsOf(text).slice(1))
  if (next === undefined) return null
  const tokens = tokensOf(text)
  const first = tokens.findIndex(({ start }) => start >= next.start)
  const before = chance.between(1, 20)
  return from(tokens, first - before, before + chance.between(1, 20))
}

/** Without the marks that its first and last word carry: starts and ends within what white space divides. */
export const bare =
  (choose: Choose): Choose =>
  (text, chance) => {
    const at = choose(text, chance)
    const core = at && /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(text.slice(at.start, at.end))
    return core ? { start: at.start + core.index, end: at.start + core.index + core[0].length } : null
  }

/** Words that stand in the text at least twice, where it says so itself. */
export const standingTwice =
  (low: number, high: number): Choose =>
  (text, chance) => {
    const tokens = tokensOf(text)
    const count = chance.between(low, high)
    const by = new Map<string, Place[]>()
    for (let i = 0; i + count <= tokens.length; i++) {
      const at = from(tokens, i, count) as Place
      const key = text.slice(at.start, at.end)
      by.set(key, [...(by.get(key) ?? []), at])
    }
    const twice = [...by.values()].filter((places) => places.length > 1)
    return twice.length > 0 ? chance.pick(chance.pick(twice)) : null
  }
