// Time expressions of a sentence: which there are, as features, and what they come down to.
import type { Sentence, Syntax } from '../doc'
import { hashText, mix } from '../model/hash'
import { TAG } from '../model/tagset'
import { TIME, type Vocabulary } from './vocabulary'

/** What the times of a sentence come down to, the strongest first: a year, an earlier time (“ago”), the day of the news … */
export const LEADING = ['year', 'earlier', 'day', 'month', 'other', 'none'] as const
type Leading = (typeof LEADING)[number]

export type Times = {
  /** A hash each, several to an expression; a code may come twice. */
  readonly codes: readonly number[]
  /** Index into LEADING. */
  readonly leading: number
  readonly since: boolean
}

const SINCE = hashText('since')
const LAST = hashText('last')
const PAST = hashText('past')
const BACKWARD = new Set(['ago', 'previously', 'formerly', 'earlier', 'once'].map((word) => hashText(word)))

/** Bounds of the classes of years between a year and the latest one that the article names. */
const GAPS = [1, 2, 4, 10, 25] as const

const bucket = (value: number, bounds: readonly number[]): number => bounds.filter((b) => value >= b).length

/** The latest year that an article names, or 0: what “past” is measured from. */
export function latestYear(vocabulary: Vocabulary): number {
  let latest = 0
  for (const year of vocabulary.year) latest = Math.max(latest, year)
  return latest
}

export function timesOf(
  { from, to }: Sentence,
  syntax: Syntax,
  vocabulary: Vocabulary,
  latest: number,
  zones: Uint8Array,
): Times {
  const { ids, lower } = vocabulary.lexemes
  const word = (i: number): number => (i >= from && i < to ? (lower[ids[i] as number] as number) : 0)
  const kind = (i: number): number =>
    i >= from && i < to ? (vocabulary.time[ids[i] as number] as number) : TIME.none
  const codes: number[] = []
  const has = new Set<Leading>(['none'])
  let since = false
  for (let i = from; i < to; i++) {
    switch (kind(i)) {
      case TIME.year: {
        since ||= word(i - 1) === SINCE
        codes.push(mix(1, word(i - 1) === SINCE ? 1 : 0))
        codes.push(mix(2, bucket(latest - (vocabulary.year[ids[i] as number] as number), GAPS)))
        has.add('year')
        break
      }
      case TIME.month:
        codes.push(mix(3, kind(i + 1) === TIME.year || kind(i + 3) === TIME.year ? 1 : 0))
        has.add(kind(i + 1) === TIME.year || kind(i + 3) === TIME.year ? 'year' : 'month')
        break
      case TIME.weekday:
        codes.push(4, mix(5, word(i - 1)), mix(6, zones[i] as number))
        has.add('day')
        break
      case TIME.day:
        codes.push(mix(7, word(i)))
        has.add('day')
        break
      case TIME.relative:
        codes.push(mix(8, word(i)))
        since ||= word(i) === SINCE
        has.add(BACKWARD.has(word(i)) ? 'earlier' : 'other')
        break
      case TIME.period:
        if (kind(i - 1) === TIME.pointer) {
          codes.push(mix(mix(9, word(i - 1)), word(i)))
          has.add(word(i - 1) === LAST || word(i - 1) === PAST ? 'earlier' : 'other')
        } else if (i > from && syntax.tags[i - 1] === TAG.CD) {
          const turned = kind(i + 1) === TIME.relative ? word(i + 1) : word(i - 2)
          codes.push(mix(mix(10, word(i)), turned))
          has.add('other')
        }
        break
      default:
    }
  }
  return { codes, leading: LEADING.findIndex((sign) => has.has(sign)), since }
}
