// What editors do to a text, each as a function of chance: words, sentences, paragraphs, typesetting.
import type { Chance } from '../seeded'
import {
  around,
  type Draft,
  overlaps,
  type Place,
  paragraphsOf,
  rewrite,
  sentencesOf,
  splice,
  tokensOf,
} from './draft'

/** Chance, and another article that words and sentences come from. */
export type Tools = { readonly chance: Chance; readonly donor: string }

/** One revision; null where this text leaves no room for it. */
export type Edit = (draft: Draft, tools: Tools) => Draft | null

const textAt = (text: string, { start, end }: Place): string => text.slice(start, end)

/** Another word in the place of a token's letters: its punctuation stays, and its capital. */
function changeToken(draft: Draft, token: Place, { chance, donor }: Tools): Draft {
  const old = textAt(draft.text, token)
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(old)
  if (core === null) return draft
  const place = { start: token.start + core.index, end: token.start + core.index + core[0].length }
  const words = (donor.match(/[\p{L}]{2,}/gu) ?? []).filter((w) => w.toLowerCase() !== core[0].toLowerCase())
  const word = chance.pick(words)
  const written = /^\p{Lu}/u.test(core[0]) ? word.charAt(0).toUpperCase() + word.slice(1) : word.toLowerCase()
  return replaceWithin(draft, place, written)
}

/** A splice that leaves a passage a passage though all of it is replaced. */
function replaceWithin(draft: Draft, place: Place, written: string): Draft {
  const { at } = draft
  const edited = splice(draft, place, written)
  const isWhole = at !== null && place.start <= at.start && place.end >= at.end
  return isWhole ? { ...edited, at: { start: place.start, end: place.start + written.length } } : edited
}

const changeTokens = (draft: Draft, tokens: readonly Place[], tools: Tools): Draft =>
  [...tokens].reverse().reduce((d, token) => changeToken(d, token, tools), draft)

/** So many words of the passage are others, at random, never all of them. */
export const changeWords =
  (low: number, high = low): Edit =>
  (draft, tools) => {
    const tokens = draft.at ? tokensOf(draft.text, draft.at) : []
    const count = tools.chance.between(low, high)
    if (tokens.length <= count) return null
    return changeTokens(draft, tools.chance.some(tokens, count), tools)
  }

/** A share of the passage's words is others, at least one. */
export const changeShare =
  (low: number, high: number): Edit =>
  (draft, tools) => {
    const tokens = draft.at ? tokensOf(draft.text, draft.at) : []
    const count = Math.max(1, Math.round((tokens.length * tools.chance.between(low * 100, high * 100)) / 100))
    if (tokens.length <= count) return null
    return changeTokens(draft, tools.chance.some(tokens, count), tools)
  }

/** The passage's first word is another, or its last, or both. */
export const changeEdges: Edit = (draft, tools) => {
  const tokens = draft.at ? tokensOf(draft.text, draft.at) : []
  if (tokens.length < 3) return null
  const ends = [tokens[0], tokens.at(-1)] as Place[]
  return changeTokens(draft, tools.chance.some(ends, tools.chance.between(1, 2)), tools)
}

function misspell(word: string, chance: Chance): string {
  const i = chance.between(1, word.length - 2)
  const letter = String.fromCharCode(chance.between(97, 122))
  return chance.pick([
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + letter + word.slice(i),
    word.slice(0, i) + letter + word.slice(i + 1),
    word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  ])
}

/** Slips of the pen within the passage. */
export const typosInside: Edit = (draft, { chance }) => {
  const long = draft.at ? tokensOf(draft.text, draft.at).filter((t) => t.end - t.start >= 5) : []
  if (long.length === 0) return null
  return [...chance.some(long, chance.between(1, 2))]
    .reverse()
    .reduce((d, t) => replaceWithin(d, t, misspell(textAt(draft.text, t), chance)), draft)
}

/** Words of another article, as they stand there. */
function phrase(count: number, { chance, donor }: Tools): string {
  const tokens = tokensOf(donor)
  const first = chance.between(0, Math.max(0, tokens.length - count))
  return tokens
    .slice(first, first + count)
    .map((token) => textAt(donor, token))
    .join(' ')
}

export const insertWords =
  (low: number, high: number): Edit =>
  (draft, tools) => {
    const tokens = draft.at ? tokensOf(draft.text, draft.at) : []
    const before = tokens[tools.chance.between(1, tokens.length - 1)]
    if (tokens.length < 2 || before === undefined) return null
    const words = phrase(tools.chance.between(low, high), tools)
    return splice(draft, { start: before.start, end: before.start }, `${words} `)
  }

export const deleteWords =
  (low: number, high: number): Edit =>
  (draft, { chance }) => {
    const tokens = draft.at ? tokensOf(draft.text, draft.at) : []
    const count = chance.between(low, high)
    if (tokens.length < count + 3) return null
    const first = chance.between(1, tokens.length - 1 - count)
    return splice(
      draft,
      { start: (tokens[first] as Place).start, end: (tokens[first + count] as Place).start },
      '',
    )
  }

/** A heading or a link box put between two sentences of the passage. */
export const insertBlock: Edit = (draft, { chance }) => {
  const { at } = draft
  const inside = sentencesOf(draft.text).filter((s) => at && s.start > at.start && s.start < at.end)
  if (inside.length === 0) return null
  const { start } = chance.pick(inside)
  const block = chance.pick([
    'Read more',
    'Advertisement',
    'Story continues below',
    'See also: our live page',
    'Share this',
  ])
  return splice(draft, { start, end: start }, `\n\n${block}\n\n`)
}

/** Words, sentences and slips anywhere but in the passage. */
export const editElsewhere =
  (low: number, high: number): Edit =>
  (draft, tools) => {
    let result = draft
    for (let n = tools.chance.between(low, high); n > 0; n--) {
      const { at } = result
      const token = tools.chance.pick(tokensOf(result.text).filter((t) => !overlaps(t, at)))
      if (token === undefined) return null
      const old = textAt(result.text, token)
      result =
        old.length > 4 && tools.chance.happens(0.5)
          ? splice(result, token, misspell(old, tools.chance))
          : changeToken(result, token, tools)
    }
    return result
  }

const sentence = ({ chance, donor }: Tools): string => {
  const long = sentencesOf(donor).filter((s) => s.end - s.start > 30 && s.end - s.start < 300)
  return long.length > 0 ? textAt(donor, chance.pick(long)) : donor.slice(0, 80)
}

/** New sentences, each at the start of another; `near` the passage or anywhere. */
export const insertSentences =
  (low: number, high: number): Edit =>
  (draft, tools) => {
    let result = draft
    for (let n = tools.chance.between(low, high); n > 0; n--) {
      const { at } = result
      const starts = sentencesOf(result.text).filter((s) => !at || s.start <= at.start || s.start >= at.end)
      if (starts.length === 0) return null
      const { start } = tools.chance.pick(starts)
      const end = tools.chance.happens(0.3) ? '\n\n' : ' '
      result = splice(result, { start, end: start }, sentence(tools) + end)
    }
    return result
  }

export const deleteSentences =
  (low: number, high: number): Edit =>
  (draft, { chance }) => {
    let result = draft
    for (let n = chance.between(low, high); n > 0; n--) {
      const { at } = result
      const others = sentencesOf(result.text).filter((s) => !overlaps(s, at))
      if (others.length < 2) return null
      result = splice(result, chance.pick(others), '')
    }
    return result
  }

/** So many words on either side of the passage are another article's. */
export const rewriteContext =
  (low: number, high: number): Edit =>
  (draft, tools) => {
    const { at } = draft
    if (at === null) return null
    const after = tokensOf(draft.text, { start: at.end, end: draft.text.length }).slice(
      0,
      tools.chance.between(low, high),
    )
    const before = tokensOf(draft.text, { start: 0, end: at.start }).slice(-tools.chance.between(low, high))
    const over = (draft: Draft, tokens: readonly Place[]): Draft =>
      tokens.length === 0
        ? draft
        : splice(
            draft,
            { start: (tokens[0] as Place).start, end: (tokens.at(-1) as Place).end },
            phrase(tools.chance.between(low, high), tools),
          )
    return over(over(draft, after), before)
  }

/** The paragraphs that hold the passage, moved to where another begins. */
export const moveParagraph: Edit = (draft, { chance }) => {
  const { at, text } = draft
  if (at === null) return null
  const block = around(at, paragraphsOf(text))
  const moving = textAt(text, block)
  const rest = splice(draft, block, '').text
  const targets = paragraphsOf(rest).filter((p) => Math.abs(p.start - block.start) > 3)
  if (targets.length === 0) return null
  const { start } = chance.pick(targets)
  const edited = `${rest.slice(0, start)}${moving}\n\n${rest.slice(start)}`
  const offset = start + at.start - block.start
  return { text: edited, at: { start: offset, end: offset + at.end - at.start } }
}

/** Other quotation marks, apostrophes and dashes, all over. */
export const typesetMarks: Edit = (draft, { chance }) => {
  const straighten = /[“”‘’—–]/.test(draft.text) && chance.happens(0.5)
  const opens = (at: number) => at === 0 || /[\s(—–-]/.test(draft.text.charAt(at - 1))
  const edited = straighten
    ? rewrite(draft, /[“”‘’—–]/g, (m) =>
        /[“”]/.test(m) ? '"' : /[‘’]/.test(m) ? "'" : m === '—' ? '--' : '-',
      )
    : rewrite(draft, /''|["'`]|--|(?<= )-(?= )|\.\.\./g, (m, at) =>
        m === '--' || m === '-'
          ? '—'
          : m === '...'
            ? '…'
            : m === '"' || m === "''"
              ? opens(at)
                ? '“'
                : '”'
              : opens(at)
                ? '‘'
                : '’',
      )
  return edited.text === draft.text ? null : edited
}

/** Other white space all over: lines re-wrapped, paragraphs joined or drawn apart, spaces doubled or unbreakable. */
export const typesetSpaces: Edit = (draft, { chance }) => {
  const kind = chance.between(0, 4)
  return rewrite(draft, /\s+/g, (m) => {
    if (kind === 0) return ' '
    if (kind === 1) return m.includes('\n') ? '\n' : m
    if (kind === 2) return m.includes('\n') ? m : chance.happens(0.1) ? '\n' : m
    if (kind === 3) return m.includes('\n') ? '\n\n\n' : chance.happens(0.2) ? '  ' : m
    return chance.happens(0.2) ? '\u00a0' : m
  })
}

/** The passage is deleted: it alone, or all sentences or paragraphs that it touches. */
export const deletePassage =
  (parts: ((text: string) => readonly Place[]) | null): Edit =>
  (draft) => {
    if (draft.at === null) return null
    const gone = parts ? around(draft.at, parts(draft.text)) : draft.at
    const rest = splice(draft, gone, '')
    return tokensOf(rest.text).length < 20 ? null : rest
  }

/** The paragraphs that hold the passage are others, sentence by sentence. */
export const replaceParagraph: Edit = (draft, tools) => {
  if (draft.at === null) return null
  const block = around(draft.at, paragraphsOf(draft.text))
  return splice(draft, block, `${sentence(tools)} ${sentence(tools)}`)
}
