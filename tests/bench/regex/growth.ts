// How the time that a regular expression takes grows with the text.
import { processorTime } from '../time'
import { type Attack, attacksOn, textOf } from './attacks'

/** Characters of a text on which all attacks are tried, and of those on which the slow ones are measured. */
const TRIED = 1_000
const MEASURED = [4_000, 16_000] as const
/** Milliseconds from which on a first try is worth measuring; a linear expression takes some hundredths. */
const SUSPICIOUS = 0.08
/** Attacks measured of those, the slowest. */
const MOST_MEASURED = 30
/** Milliseconds after which a longer text is not even tried: it could take hours. */
const HOPELESS = 100
/** Milliseconds of the longest text below which nothing is told of growth. */
const LEAST = 2
/** Four times the text may take eight times as long: n takes four, n² sixteen. */
const MOST_GROWTH = 8

/** Milliseconds at 16,000 characters, and how many times those at 4,000; with no end where fewer took too long. */
export type Growth = { readonly attack: Attack; readonly took: number; readonly times: number }

/** The growth under an attack that makes the expression worse than linear; null where none was found. */
export function superlinearGrowth(expression: RegExp): Growth | null {
  const tried: { readonly attack: Attack; readonly took: number }[] = []
  for (const attack of attacksOn(expression)) {
    const took = timeOf(expression, textOf(attack, TRIED))
    if (took > HOPELESS) return { attack, took, times: Number.POSITIVE_INFINITY }
    if (took > SUSPICIOUS) tried.push({ attack, took })
  }
  tried.sort((a, b) => b.took - a.took)
  for (const { attack } of tried.slice(0, MOST_MEASURED)) {
    const growth = growthUnder(attack, expression)
    // A slow moment of the machine does not come twice.
    if (growth && growthUnder(attack, expression)) return growth
  }
  return null
}

/** Null where it is linear. */
function growthUnder(attack: Attack, expression: RegExp): Growth | null {
  const [fewer, more] = MEASURED
  const small = timeOf(expression, textOf(attack, fewer))
  if (small > HOPELESS) return { attack, took: small, times: Number.POSITIVE_INFINITY }
  const took = timeOf(expression, textOf(attack, more))
  return took > LEAST && took > small * MOST_GROWTH ? { attack, took, times: took / small } : null
}

/** Milliseconds of the processor, the quickest of three runs; what is quick or very slow is not run again. */
function timeOf(expression: RegExp, text: string): number {
  let quickest = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    quickest = Math.min(
      quickest,
      processorTime(() => matchAll(expression, text)),
    )
    if (quickest < SUSPICIOUS || quickest > HOPELESS) break
  }
  return quickest
}

/** As it is used: once, everywhere in the text, or where the last one ended. */
function matchAll(expression: RegExp, text: string): void {
  if (expression.sticky) matchInTurn(expression, text)
  else if (expression.global) text.replace(expression, '')
  else expression.exec(text)
}

function matchInTurn(expression: RegExp, text: string): void {
  for (let at = 0; at < text.length; ) {
    expression.lastIndex = at
    at += expression.exec(text)?.[0].length || 1
  }
}
