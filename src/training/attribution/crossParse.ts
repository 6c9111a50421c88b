// Tags and parses the training articles by models that have not seen them, so that features are as honest as at run time.
import type { Doc, Syntax } from '../../engine/doc'
import { parseSentences } from '../../engine/syntax/parser'
import { tagWords } from '../../engine/syntax/tagger'
import { fitParser } from '../parser'
import { fitTagger, modelOf } from '../tagger'
import type { Tree } from '../trees'

/** Fewer rounds than the final parser has: these trees are only trained on. */
const EPOCHS = 4

/** Parses docs[i] by a tagger and parser fitted on the trees of the articles in other halves; `half` is 0 or 1 each. */
export function crossParse(
  docs: readonly Doc[],
  trees: readonly (readonly Tree[])[],
  half: readonly number[],
  log: (line: string) => void,
): Syntax[] {
  const out: Syntax[] = []
  for (const held of [0, 1]) {
    const articles = trees.filter((_, i) => half[i] !== held).map((list) => [...list])
    const tagger = modelOf(fitTagger(articles.flat(), EPOCHS))
    const parser = modelOf(fitParser(articles, () => {}, EPOCHS))
    docs.forEach((doc, i) => {
      if (half[i] !== held) return
      const tags = tagWords(doc, tagger)
      out[i] = { tags, ...parseSentences(doc, tags, parser) }
    })
    log(`parsed half ${held + 1} of 2`)
  }
  return out
}
