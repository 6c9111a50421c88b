// The kinds of revision that are measured, easy and nasty: which passages, what stands in the text besides, what is done.
import { paragraphsOf, sentencesOf } from './draft'
import type { Edit } from './edits'
import * as edits from './edits'
import {
  acrossParagraphs,
  atEnd,
  atStart,
  bare,
  type Choose,
  sentences,
  standingTwice,
  usual,
  usualFrom,
  words,
} from './passages'
import { plant } from './plants'

export type RevisionClass = {
  readonly name: string
  readonly passage: Choose
  /** Done before the link is made. */
  readonly before?: readonly Edit[]
  /** Done after it. */
  readonly edits: readonly Edit[]
  /** The article cut to so many words, or lengthened to as many by others. */
  readonly size?: number
}

const {
  changeEdges,
  changeShare,
  changeWords,
  deletePassage,
  deleteSentences,
  deleteWords,
  editElsewhere,
  insertBlock,
  insertSentences,
  insertWords,
  moveParagraph,
  replaceParagraph,
  rewriteContext,
  typesetMarks,
  typesetSpaces,
  typosInside,
} = edits

/** Some of several edits, in their order. */
const someOf =
  (low: number, high: number, list: readonly Edit[]): Edit =>
  (draft, tools) =>
    tools.chance
      .some(list, tools.chance.between(low, high))
      .reduce<ReturnType<Edit>>((d, edit) => (d === null ? null : (edit(d, tools) ?? d)), draft)

const elsewhere = someOf(1, 3, [editElsewhere(1, 3), insertSentences(1, 1), deleteSentences(1, 1)])
const passageEdits = someOf(1, 1, [changeShare(0.05, 0.2), typosInside, insertWords(1, 4), deleteWords(1, 3)])
const combined = [
  someOf(3, 6, [
    editElsewhere(2, 6),
    insertSentences(1, 4),
    deleteSentences(1, 3),
    moveParagraph,
    typesetMarks,
    typesetSpaces,
    passageEdits,
  ]),
]

/** Like the 25 classes of the anchors' cases. */
const usualClasses: readonly RevisionClass[] = [
  { name: 'unchanged', passage: usual, edits: [] },
  { name: 'edited elsewhere', passage: usual, edits: [editElsewhere(2, 6)] },
  { name: 'typos inside', passage: usual, edits: [typosInside] },
  { name: 'marks re-typeset', passage: usual, edits: [typesetMarks] },
  { name: 'spaces re-typeset', passage: usual, edits: [typesetSpaces] },
  { name: 'sentences inserted', passage: usual, edits: [insertSentences(1, 3)] },
  { name: 'sentences deleted', passage: usual, edits: [deleteSentences(1, 3)] },
  { name: 'context rewritten', passage: usual, edits: [rewriteContext(15, 60)] },
  { name: 'paragraph moved', passage: usual, edits: [moveParagraph] },
  { name: '1 word changed', passage: usual, edits: [changeWords(1)] },
  { name: '2 words changed', passage: usualFrom(6), edits: [changeWords(2)] },
  { name: '3 words changed', passage: usualFrom(9), edits: [changeWords(3)] },
  { name: 'edge words changed', passage: usualFrom(6), edits: [changeEdges] },
  { name: 'words inserted', passage: usualFrom(10), edits: [insertWords(1, 6)] },
  { name: 'words deleted', passage: usualFrom(10), edits: [deleteWords(1, 4)] },
  { name: 'block inserted', passage: sentences(2, 3), edits: [insertBlock] },
  { name: 'double planted', passage: words(3, 30), before: [plant({ embedded: true })], edits: [elsewhere] },
  { name: 'double natural', passage: standingTwice(2, 4), edits: [elsewhere] },
  { name: 'double added', passage: words(3, 30), edits: [plant({})] },
  { name: 'deleted with sentence', passage: usual, edits: [deletePassage(sentencesOf)] },
  { name: 'deleted with paragraph', passage: usual, edits: [deletePassage(paragraphsOf)] },
  {
    name: 'deleted, lookalike remains',
    passage: sentences(1, 2),
    before: [plant({ changed: [0.1, 0.35], embedded: true })],
    edits: [deletePassage(null)],
  },
  { name: 'combined', passage: usualFrom(6), edits: combined },
  { name: 'heavy rewrite', passage: usualFrom(12), edits: [changeShare(0.25, 0.45)] },
  {
    name: 'double, target edited',
    passage: standingTwice(2, 4),
    edits: [changeWords(1), someOf(0, 1, [insertSentences(1, 1)])],
  },
  {
    name: 'planted, target edited',
    passage: words(3, 30),
    before: [plant({ embedded: true })],
    edits: [changeShare(0.05, 0.2), someOf(0, 1, [insertSentences(1, 1)])],
  },
]

/** What a link may meet besides. */
const nastyClasses: readonly RevisionClass[] = [
  { name: '1–2 words, edited elsewhere', passage: words(1, 2), edits: [elsewhere] },
  { name: '1–2 words, moved', passage: words(1, 2), edits: [moveParagraph] },
  { name: '1–2 words, deleted', passage: words(1, 2), edits: [deletePassage(sentencesOf)] },
  { name: '3–5 words, 1 changed', passage: words(3, 5), edits: [changeWords(1), someOf(0, 1, [elsewhere])] },
  { name: '3–5 words, context rewritten', passage: words(3, 5), edits: [rewriteContext(8, 30)] },
  { name: '3–5 words, 1 inserted', passage: words(3, 5), edits: [insertWords(1, 2)] },
  {
    name: 'changed and context rewritten',
    passage: usualFrom(8),
    edits: [changeShare(0.05, 0.2), rewriteContext(8, 40)],
  },
  { name: 'changed and moved', passage: usualFrom(6), edits: [changeShare(0.05, 0.25), moveParagraph] },
  {
    name: 'many words inserted',
    passage: usualFrom(12),
    edits: [insertWords(2, 8), insertWords(2, 8), insertWords(1, 3)],
  },
  { name: 'at the start', passage: atStart, edits: [elsewhere, someOf(0, 1, [passageEdits])] },
  { name: 'at the end', passage: atEnd, edits: [elsewhere, someOf(0, 1, [passageEdits])] },
  {
    name: 'across paragraphs',
    passage: acrossParagraphs,
    edits: [elsewhere, someOf(0, 1, [passageEdits, typesetSpaces])],
  },
  { name: 'bare, marks re-typeset', passage: bare(usual), edits: [typesetMarks, elsewhere] },
  { name: '50 words, edited', passage: words(2, 15), edits: [passageEdits], size: 50 },
  { name: '50 words, context rewritten', passage: words(4, 15), edits: [rewriteContext(8, 30)], size: 50 },
  { name: '50 words, deleted', passage: words(2, 12), edits: [deletePassage(null)], size: 50 },
  { name: '20,000 words, combined', passage: usualFrom(6), edits: combined, size: 20_000 },
  { name: '20,000 words, deleted', passage: usual, edits: [deletePassage(sentencesOf)], size: 20_000 },
  {
    name: 'double with one side, target edited',
    passage: words(3, 30),
    before: [plant({ oneSide: [2, 12] })],
    edits: [changeShare(0.05, 0.2)],
  },
  {
    name: 'double with both sides, edited',
    passage: words(4, 40),
    before: [plant({ bothSides: [2, 10] })],
    edits: [changeShare(0.05, 0.2), insertSentences(1, 2)],
  },
  {
    name: 'double with both sides, moved',
    passage: words(4, 40),
    before: [plant({ bothSides: [2, 10] })],
    edits: [moveParagraph, editElsewhere(2, 6)],
  },
  {
    name: 'lookalike with one side, deleted',
    passage: sentences(1, 2),
    before: [plant({ changed: [0.1, 0.35], oneSide: [2, 12] })],
    edits: [deletePassage(sentencesOf)],
  },
  {
    name: 'double planted, deleted',
    passage: words(4, 40),
    before: [plant({ embedded: true })],
    edits: [deletePassage(sentencesOf)],
  },
  {
    name: 'double with one side, deleted',
    passage: words(4, 40),
    before: [plant({ oneSide: [2, 12] })],
    edits: [deletePassage(sentencesOf)],
  },
  {
    name: 'double with both sides, deleted',
    passage: words(4, 40),
    before: [plant({ bothSides: [2, 10] })],
    edits: [deletePassage(sentencesOf)],
  },
  { name: 'double natural, deleted', passage: standingTwice(2, 4), edits: [deletePassage(sentencesOf)] },
  { name: 'boilerplate', passage: sentences(1, 1), before: boilerplate(), edits: [elsewhere] },
  {
    name: 'boilerplate, target edited',
    passage: sentences(1, 1),
    before: boilerplate(),
    edits: [changeWords(1, 2)],
  },
  {
    name: 'boilerplate, deleted',
    passage: sentences(1, 1),
    before: boilerplate(),
    edits: [deletePassage(null)],
  },
  { name: 'lookalike added', passage: usual, edits: [plant({ changed: [0.1, 0.3] })] },
  { name: 'paragraph replaced', passage: usual, edits: [replaceParagraph] },
  {
    name: 'nine in ten words changed',
    passage: usualFrom(10),
    edits: [changeShare(0.05, 0.1), changeEdges, rewriteContext(4, 20)],
  },
]

/** Three near-copies, a word or three different in each. */
function boilerplate(): readonly Edit[] {
  return [1, 2, 3].map(() => plant({ changed: [0.05, 0.2] }))
}

export const CLASSES: readonly RevisionClass[] = [...usualClasses, ...nastyClasses]
