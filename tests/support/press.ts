// Short articles of our own in the styles of many presses, with who says what in them and what their names are; and how well the engine reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { castOf, type Source, speakerNames } from '../../src/domain'
import { analyze } from '../../src/engine/analyze'
import type { Models } from '../../src/engine/model'
import { articleFromText } from '../../src/ingest'

const FOLDER = resolve(import.meta.dirname, '../engine/speakers/press')
/** Written later, by somebody who had tuned nothing on the others. */
const LATER_FOLDER = resolve(import.meta.dirname, '../engine/speakers/pressLater')

/** Somebody by any of the names that count; “*” is somebody without a name, “-” the outlet itself: nobody’s words. */
type Somebody = readonly string[]

export type PressArticle = {
  readonly id: string
  readonly text: string
  /** Words that somebody says, and who together say them. */
  readonly said: readonly { readonly words: string; readonly by: readonly Somebody[] }[]
  readonly names: readonly { readonly kind: string; readonly name: Somebody }[]
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')
const somebody = (text: string): Somebody => text.split(' / ').map((name) => name.trim())

/** An article, a line of dashes, “words = Somebody / by another name + Somebody else”, a line of dashes, “kind: name; name”. */
export function readPress(id: string): PressArticle {
  const folder = LATER_PRESS.includes(id) ? LATER_FOLDER : FOLDER
  const [text = '', said = '', names = ''] = readFileSync(join(folder, `${id}.txt`), 'utf8').split(/^---\n/m)
  return {
    id,
    text: text.trim(),
    said: linesOf(said).map((line) => {
      const [words = '', by = ''] = line.split(' = ')
      return { words, by: by.split(' + ').map(somebody) }
    }),
    names: linesOf(names).flatMap((line) => {
      const [kind = '', list = ''] = line.split(': ')
      return list.split(';').map((name) => ({ kind, name: somebody(name.trim()) }))
    }),
  }
}

const idsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort()

export const PRESS = idsIn(FOLDER)
export const LATER_PRESS = idsIn(LATER_FOLDER)

export type Share = { right: number; of: number; readonly wrong: string[] }
/** Of the words that are somebody’s, which were found; of those found, whose speaker is right; of the outlet’s own words, which are left to it; of the names, whose kind is right. */
export type PressScore = Readonly<Record<(typeof PRESS_FIGURES)[number], Share>>
export const PRESS_FIGURES = ['found', 'resolved', 'unsaid', 'kinds'] as const

const fold = (name: string): string => name.toLowerCase().replace(/^the /, '').replace(/’/g, "'")

const count = (share: Share, right: boolean, what: string): void => {
  share.of++
  if (right) share.right++
  else share.wrong.push(what)
}

/** What the engine makes of an article. */
export function scorePress({ id, text, said, names }: PressArticle, models: Models | null): PressScore {
  const { attributions, entities } = analyze(articleFromText(text, { origin: 'pasted' }), models)
  const score: PressScore = {
    resolved: { right: 0, of: 0, wrong: [] },
    kinds: { right: 0, of: 0, wrong: [] },
    found: { right: 0, of: 0, wrong: [] },
    unsaid: { right: 0, of: 0, wrong: [] },
  }
  const cast = castOf({ text }, entities)
  const named = new Set(names.flatMap(({ name }) => name.map(fold)))
  const isSomebody = (wanted: Somebody, have: readonly string[]): boolean =>
    have.some((name) =>
      wanted.some((one) => (one === '*' ? !named.has(fold(name)) : fold(one) === fold(name))),
    )
  const nameOf = (source: Source) => speakerNames(cast, source)
  for (const { words, by } of said) {
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`${id}: “${words}” does not stand in the text`)
    const [one] = attributions
      .filter(({ content }) => content.some(({ start, end }) => start < at + words.length && end > at))
      .sort((a, b) => a.content[0].end - a.content[0].start - (b.content[0].end - b.content[0].start))
    const have = one ? nameOf(one.source) : []
    if (by[0]?.[0] === '-') {
      count(score.unsaid, !one, `${id}: ${words}: nobody’s, not ${have.join(' + ') || one?.source.kind}`)
      continue
    }
    count(score.found, one !== undefined, `${id}: ${words}: not found`)
    if (!one) continue
    const right = by.every((wanted) => isSomebody(wanted, have)) && have.length === by.length
    count(
      score.resolved,
      right,
      `${id}: ${words}: ${have.join(' + ') || one.source.kind}, not ${by.map(([name]) => name).join(' + ')}`,
    )
  }
  for (const { kind, name } of names) {
    const entity = entities.find((one) => name.some((form) => fold(form) === fold(one.name)))
    count(
      score.kinds,
      entity?.kind === kind,
      `${id}: ${name[0]}: ${entity?.kind ?? 'not in the list'}, not ${kind}`,
    )
  }
  return score
}
