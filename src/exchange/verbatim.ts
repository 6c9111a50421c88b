// Finding the one place that a verbatim string means: how people refer to a text without counting characters.
import { type Span, span } from '../domain'

/** A string that stands nowhere, or in several places. */
export class NotFoundVerbatim extends Error {
  override name = 'NotFoundVerbatim'
}

const LETTER = /[\p{L}\p{N}]/u

/**
 * Where `wanted` stands within `within`, as whole words. “his#2” is the second “his”; “First words … last words”
 * leaves out what lies between. Throws where there is no such place, or more than one.
 */
export function findVerbatim(text: string, wanted: string, within: Span): Span {
  const whole = allOf(text, wanted, within)
  if (whole.length > 0) return theOnly(whole, wanted)
  const numbered = /^(.+)#(\d+)$/su.exec(wanted)
  if (numbered) {
    const [, what = '', which] = numbered
    const found = allOf(text, what, within)
    const at = found[Number(which) - 1]
    if (at) return at
    throw new NotFoundVerbatim(`“${what}” stands here ${found.length} times, not ${which}`)
  }
  const [first = '', last] = wanted.split(/ … (?=[^…]*$)/u)
  if (last === undefined) throw new NotFoundVerbatim(`not found: “${wanted}”`)
  const { start, end } = findVerbatim(text, first, within)
  return span(start, findVerbatim(text, last, span(end, within.end)).end)
}

/** `at` with the words that it cuts in two made whole: what `findVerbatim` can find. */
export function findableAt(text: string, { start, end }: Span): Span {
  let [from, to]: [number, number] = [start, end]
  while (cutsWord(text, from)) from--
  while (cutsWord(text, to)) to++
  return span(from, to)
}

/** What `findVerbatim` finds at `at` within `within`: its words, numbered where they stand there several times. */
export function verbatimAt(text: string, at: Span, within: Span): string {
  const whole = findableAt(text, at)
  const wanted = text.slice(whole.start, whole.end)
  const found = allOf(text, wanted, within)
  if (found.length === 1) return wanted
  return `${wanted}#${found.findIndex(({ start }) => start === whole.start) + 1}`
}

function theOnly(found: readonly Span[], wanted: string): Span {
  const [at] = found
  if (!at || found.length > 1)
    throw new NotFoundVerbatim(
      `ambiguous: “${wanted}” stands here ${found.length} times; say which, as “${wanted}#2”`,
    )
  return at
}

function allOf(text: string, wanted: string, within: Span): Span[] {
  const found: Span[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted, within.start); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (end > within.end) break
    if (!cutsWord(text, at) && !cutsWord(text, end)) found.push(span(at, end))
  }
  return found
}

const cutsWord = (text: string, at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '')
