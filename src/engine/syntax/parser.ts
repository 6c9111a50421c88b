// The dependency tree of every sentence, greedily: two moves a word, each the best by the weights.
import type { Doc } from '../doc'
import { type Lexemes, lexemesOf } from '../model/lexemes'
import type { LinearModel } from '../model/linear'
import { RELATION } from '../model/tagset'
import { act, actionsOfModel, LEFT, possibleMoves, SHIFT } from './actions'
import { Configuration } from './configuration'
import { Scorer } from './scorer'
import { SentenceTokens } from './sentenceTokens'

/** Heads as indexes in the Doc (−1 for a root) and codes of relations. */
type Arcs = { readonly heads: Int32Array; readonly relations: Uint8Array }

/** Index of the best-scored action among the possible moves. */
export function bestAction(scores: ArrayLike<number>, moves: Uint8Array, possible: number): number {
  let at = -1
  for (let i = 0; i < scores.length; i++) {
    if (((possible >> (moves[i] as number)) & 1) === 0) continue
    if (at < 0 || (scores[i] as number) > (scores[at] as number)) at = i
  }
  return at
}

/** Parses the sentences of a tagged Doc. */
export function parseSentences(doc: Doc, tags: Uint8Array, model: LinearModel): Arcs {
  const lexemes: Lexemes = lexemesOf(doc)
  const { moves, relations: relationOf } = actionsOfModel(model)
  const arcs = { heads: new Int32Array(doc.words.length), relations: new Uint8Array(doc.words.length) }
  const configuration = new Configuration()
  const tokens = new SentenceTokens()
  const scorer = new Scorer(model)
  for (const sentence of doc.sentences) {
    const length = sentence.to - sentence.from
    configuration.reset(length)
    tokens.load(lexemes, sentence, tags, sentence.from)
    scorer.clear()
    while (!configuration.isDone) {
      const possible = possibleMoves(configuration)
      if (possible === 1 << SHIFT) {
        configuration.shift()
        continue
      }
      scorer.score(configuration, tokens)
      const action = bestAction(scorer.scores, moves, possible)
      act(configuration, moves[action] as number, relationOf[action] as number)
      if (moves[action] !== SHIFT)
        scorer.forget(moves[action] === LEFT ? configuration.next : configuration.onStack(0))
    }
    for (let i = 0; i < length; i++) {
      const head = configuration.heads[i] as number
      arcs.heads[sentence.from + i] = head < 0 ? -1 : sentence.from + head
      arcs.relations[sentence.from + i] = head < 0 ? RELATION.root : (configuration.relations[i] as number)
    }
  }
  return arcs
}
