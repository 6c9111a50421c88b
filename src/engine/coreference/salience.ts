// Keeps what the reader has in mind: who was mentioned lately, how prominently, and who is therefore meant next.
import type { Referent } from './referent'

/** Sentences back that a pronoun or description can reach. */
const REACH = 6
/** Mentions looked at on the way back: bounds the time for one pronoun. */
const MEMORY = 48
/** What a sentence further back costs; news pronouns find their antecedent within two sentences in about nine of ten cases. */
const DECAY = 0.55

type Trace = {
  readonly referent: Referent
  readonly sentence: number
  readonly token: number
  readonly weight: number
}

export type Ranked = { readonly referent: Referent; readonly score: number }

/** Mentions in the order in which they came. */
export class Salience {
  private readonly traces: Trace[] = []

  /** Notes a mention; `weight` is 1 for an ordinary one, more for subjects and sources. */
  note(referent: Referent, token: number, sentence: number, weight: number): void {
    this.traces.push({ referent, token, sentence, weight })
  }

  /** Those in reach who pass `fits`, most salient first. Repeated mentions add up, each less than the one before. */
  rank(token: number, sentence: number, fits: (referent: Referent) => number): Ranked[] {
    const scores = new Map<Referent, number>()
    const stop = Math.max(0, this.traces.length - MEMORY)
    for (let i = this.traces.length - 1; i >= stop; i--) {
      const trace = this.traces[i] as Trace
      if (trace.token >= token) continue
      const distance = sentence - trace.sentence
      if (distance > REACH) break
      const fit = fits(trace.referent)
      if (fit <= 0) continue
      const score = fit * trace.weight * DECAY ** distance
      const so = scores.get(trace.referent)
      // The best mention counts in full, others a quarter.
      scores.set(trace.referent, so === undefined ? score : Math.max(so, score) + Math.min(so, score) / 4)
    }
    return [...scores].map(([referent, score]) => ({ referent, score })).sort((a, b) => b.score - a.score)
  }
}

/** A lead smaller than this share is none: two stand equal, and nobody is guessed. */
const CLEAR_LEAD = 1.04

/** The first of a ranking, if it leads clearly. */
export function clearFirst(ranked: readonly Ranked[]): Referent | null {
  const [first, second] = ranked
  if (!first) return null
  return second && first.score < second.score * CLEAR_LEAD ? null : first.referent
}
