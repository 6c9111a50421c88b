// CoreNLP's sentences laid over ours: tags and dependency trees of the tokens that the engine itself cuts.
import type { Doc, Sentence } from '../engine/doc'
import { RELATION, type Relation, TAG, type Tag } from '../engine/model/tagset'
import { tokenize } from '../engine/tokenize'
import { type Half, loadRead, type SilverArticle, type SilverToken } from './data'

/** A sentence with its tree; heads count from the sentence's first token, −1 is the root. */
export type Tree = {
  readonly doc: Doc
  readonly sentence: Sentence
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

/** Relations under names that the engine has. */
const COLLAPSED: Readonly<Record<string, Relation>> = {
  'acl:relcl': 'relcl',
  'nmod:poss': 'poss',
  'nmod:tmod': 'npmod',
  'nmod:npmod': 'npmod',
  'compound:prt': 'prt',
  csubjpass: 'csubj',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  discourse: 'dep',
}

/** Code of a CoreNLP relation. */
export const relationCode = (name: string): number =>
  RELATION[COLLAPSED[name] ?? (name as Relation)] ?? RELATION.dep

/** Code of a Penn tag. */
export const tagCode = (name: string): number => TAG[name as Tag] ?? TAG.NN

function layOver(doc: Doc, sentence: Sentence, tokens: readonly SilverToken[]): Tree | null {
  const { from, to } = sentence
  if (to - from !== tokens.length) return null
  const tree = {
    doc,
    sentence,
    tags: new Uint8Array(tokens.length),
    heads: new Int32Array(tokens.length),
    relations: new Uint8Array(tokens.length),
  }
  for (let i = 0; i < tokens.length; i++) {
    const [start, end, tag, , head, relation] = tokens[i] as SilverToken
    if (doc.starts[from + i] !== start || doc.ends[from + i] !== end) return null
    tree.tags[i] = tagCode(tag)
    tree.heads[i] = head - 1
    tree.relations[i] = relationCode(relation)
  }
  return tree
}

/** The trees of those sentences that CoreNLP and the engine cut alike (about 19 of 20). */
export function treesOf(doc: Doc, silver: SilverArticle): Tree[] {
  const byStart = new Map(doc.sentences.map((sentence) => [doc.starts[sentence.from], sentence]))
  return silver.sentences.flatMap((tokens) => {
    const sentence = byStart.get(tokens[0]?.[0])
    return (sentence && layOver(doc, sentence, tokens)) ?? []
  })
}

/** The trees of one half of PolNeAR, article by article. */
export const loadTrees = (dir: string, half: Half): Tree[][] =>
  loadRead(dir, half).map(({ silver, text }) => treesOf(tokenize(text, null), silver))
