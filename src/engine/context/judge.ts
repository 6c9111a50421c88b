// What each sentence does in the story, by the fitted model: how likely it is background, and which evidence led.
import type { Doc, FoundAttribution, Syntax } from '../doc'
import { addScores, type LinearModel } from '../model/linear'
import { type ArticleFacts, factsOf } from './facts'
import { FeatureRow, KIND, type Kind } from './featureRow'
import { FeatureWriter } from './features'

/** What a sentence may do: NewsDiscourse's eight contents, what is none of the story, and speech of any content. */
export const ROLES = [
  'main event',
  'consequence',
  'previous event',
  'circumstances',
  'history',
  'anecdote',
  'evaluation',
  'expectation',
  'none',
  'speech',
] as const

/** Roles that are background: from “previous event” to “history”. */
export const isBackground = (role: number): boolean => role >= 2 && role <= 4

export type Judgement = {
  /** Probability that the sentence is background and nobody's speech, before calibration. */
  readonly background: number
  /** The kind of evidence that spoke most for background; its words where no other did. */
  readonly leading: Kind
}

const KINDS = Object.values(KIND)

/** Probabilities of the roles from their scores, in place. */
export function softmax(scores: Float64Array): void {
  let most = -Infinity
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let y = 0; y < scores.length; y++) sum += scores[y] = Math.exp((scores[y] as number) - most)
  for (let y = 0; y < scores.length; y++) scores[y] = (scores[y] as number) / sum
}

/** One judgement a sentence, with the facts that it rests on. */
export function judgeSentences(
  doc: Doc,
  syntax: Syntax,
  found: readonly FoundAttribution[],
  model: LinearModel,
): { facts: ArticleFacts; judgements: Judgement[] } {
  const facts = factsOf(doc, syntax, found)
  const row = new FeatureRow()
  const writer = new FeatureWriter(facts, row)
  const judgements = facts.sentences.map((_, k) => {
    writer.write(k)
    return judge(row, model)
  })
  return { facts, judgements }
}

function judge(row: FeatureRow, model: LinearModel): Judgement {
  const total = new Float64Array(ROLES.length)
  const bias = model.numbers.bias ?? []
  for (let y = 0; y < total.length; y++) total[y] = bias[y] ?? 0
  let leading: Kind = KIND.words
  let most = 0
  for (const kind of KINDS) {
    const scores = scoresOf(row, kind, model)
    let lean = 0
    for (let y = 0; y < total.length; y++) {
      const score = (scores[y] as number) * model.scale
      total[y] = (total[y] as number) + score
      lean += isBackground(y) ? score / 3 : -score / (ROLES.length - 3)
    }
    if (kind !== KIND.words && lean > most) {
      most = lean
      leading = kind
    }
  }
  softmax(total)
  return { background: total.reduce((sum, p, role) => sum + (isBackground(role) ? p : 0), 0), leading }
}

const picked = new Int32Array(4096)

/** Sums of the weights that one kind of evidence has for each role. */
function scoresOf(row: FeatureRow, kind: Kind, model: LinearModel): Int32Array {
  let count = 0
  for (let i = 0; i < row.count; i++) if (row.kinds[i] === kind) picked[count++] = row.features[i] as number
  const scores = new Int32Array(ROLES.length)
  addScores(model, picked, count, scores)
  return scores
}
