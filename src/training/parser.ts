// Fits the parser on CoreNLP's trees: it walks its own, partly wrong way, and learns what was best from there.
import { seeded } from '../domain'
import { lexemesOf } from '../engine/model'
import { act, actionName, actionsOf, LEFT, possibleMoves, RIGHT, SHIFT } from '../engine/syntax/actions'
import { Configuration } from '../engine/syntax/configuration'
import { FEATURES, parserFeatures } from '../engine/syntax/features'
import { bestAction } from '../engine/syntax/parser'
import { SentenceTokens } from '../engine/syntax/sentenceTokens'
import { tagWords } from '../engine/syntax/tagger'
import { freeMoves, type GoldTree, goldTree, makesRightArc } from './oracle'
import { Perceptron, type QuantizeOptions } from './perceptron'
import { shuffled } from './random'
import type { Stage } from './stage'
import { fitTagger, modelOf } from './tagger'
import { loadTrees, type Tree } from './trees'

const EPOCHS = 4
const SEED = 2
/** Tags to train on come from taggers that have not seen the article: this many of them. */
const FOLDS = 4
/** From the second epoch on, a wrong move is followed this often (Goldberg & Nivre 2013). */
const EXPLORE = 0.9

const QUANTIZE: QuantizeOptions = { step: 1, prune: 3 }

type Example = { readonly tree: Tree; readonly gold: GoldTree; readonly tags: Uint8Array }

/** Shift, and an arc of every relation in the direction in which the trees have it. */
function actionNames(trees: readonly Tree[]): string[] {
  const counts = new Map<string, number>()
  for (const { heads, relations } of trees) {
    heads.forEach((head, child) => {
      if (head < 0) return
      const name = actionName(head > child ? LEFT : RIGHT, relations[child] as number)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  const common = [...counts].filter(([, count]) => count >= 20).map(([name]) => name)
  return ['S', ...common.sort()]
}

/** Tags each article by a tagger fitted on the others. */
function jackknife(articles: readonly Tree[][], log: (line: string) => void): Example[] {
  const examples: Example[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(fitTagger(articles.filter((_, i) => i % FOLDS !== fold).flat(), 3))
    for (const trees of articles.filter((_, i) => i % FOLDS === fold)) {
      const tags = trees[0] ? tagWords(trees[0].doc, model) : new Uint8Array()
      for (const tree of trees) examples.push({ tree, gold: goldTree(tree.heads), tags })
    }
    log(`tagged fold ${fold + 1} of ${FOLDS}`)
  }
  return examples
}

class Trainer {
  readonly perceptron: Perceptron
  private readonly actions
  private readonly codes: ReadonlyMap<string, number>
  private readonly configuration = new Configuration()
  private readonly tokens = new SentenceTokens()
  private readonly features = new Int32Array(FEATURES)
  private readonly scores: Float64Array

  constructor(names: readonly string[]) {
    this.perceptron = new Perceptron(names, { minChanges: 13 })
    this.actions = actionsOf(names)
    this.codes = new Map(names.map((name, code) => [name, code]))
    this.scores = new Float64Array(names.length)
  }

  /** Best-scored action that loses nothing: for a right arc, only the one with its relation. */
  private bestFree(free: number, tree: Tree, gold: GoldTree): number {
    const { moves } = this.actions
    const relation = tree.relations[this.configuration.onStack(0)] as number
    let best = -1
    const offer = (action: number) => {
      if (best < 0 || (this.scores[action] as number) > (this.scores[best] as number)) best = action
    }
    if (free & (1 << SHIFT)) offer(0)
    for (const move of [LEFT, RIGHT]) {
      if (!(free & (1 << move))) continue
      const named = this.codes.get(actionName(move, relation))
      if (named !== undefined && makesRightArc(gold, this.configuration, move)) offer(named)
      else for (let i = 1; i < moves.length; i++) if (moves[i] === move) offer(i)
    }
    return best
  }

  /** Goes through a sentence once; returns how many moves were right at once. */
  learn({ tree, gold, tags }: Example, explores: () => boolean): { right: number; all: number } {
    const { configuration, tokens, features, scores, perceptron } = this
    const { moves, relations } = this.actions
    configuration.reset(tree.heads.length)
    tokens.load(lexemesOf(tree.doc), tree.sentence, tags, tree.sentence.from)
    let right = 0
    let all = 0
    while (!configuration.isDone) {
      parserFeatures(configuration, tokens, features)
      scores.fill(0)
      perceptron.addScores(features, FEATURES, scores)
      const possible = possibleMoves(configuration)
      const guess = bestAction(scores, moves, possible)
      const wanted = this.bestFree(freeMoves(gold, configuration, possible), tree, gold)
      perceptron.update(features, FEATURES, wanted, guess)
      perceptron.tick()
      all++
      if (guess === wanted) right++
      const taken = guess !== wanted && explores() ? guess : wanted
      act(configuration, moves[taken] as number, relations[taken] as number)
    }
    return { right, all }
  }
}

/** A parser over some trees; deterministic. */
export function fitParser(
  articles: readonly Tree[][],
  log: (line: string) => void,
  epochs = EPOCHS,
): Perceptron {
  const trainer = new Trainer(actionNames(articles.flat()))
  const examples = jackknife(articles, log)
  const random = seeded(SEED)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0
    let all = 0
    for (const example of shuffled(examples, random)) {
      const seen = trainer.learn(example, () => epoch > 0 && random() < EXPLORE)
      right += seen.right
      all += seen.all
    }
    log(
      `epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} % of moves, ${trainer.perceptron.size} features`,
    )
  }
  return trainer.perceptron
}

export const parserStage: Stage = {
  section: 'parser',
  train({ data, log }) {
    return { ...fitParser(loadTrees(data, 'train'), log).fitted(QUANTIZE), numbers: {} }
  },
}
