// The main clause of a sentence: its verb, in which tense and voice it stands, and its subject.
import type { Sentence, Syntax } from '../doc'
import { isVerbTag, RELATION, TAG } from '../model/tagset'
import { AUXILIARY, type Vocabulary } from './vocabulary'

export const TENSES = [
  'none',
  'past',
  'present',
  'past perfect',
  'present perfect',
  'past progressive',
  'present progressive',
  'modal',
  'bare',
] as const
type Tense = (typeof TENSES)[number]

export const VOICES = ['active', 'copula', 'passive'] as const

export type Clause = {
  /** Token of the main verb or predicate; −1 where the sentence has none. */
  readonly root: number
  /** Index into TENSES. */
  readonly tense: number
  /** Index into VOICES. */
  readonly voice: number
  /** Token of the modal verb, of the subject's head and of its determiner; −1 where there is none. */
  readonly modal: number
  readonly subject: number
  readonly determiner: number
}

const code = (tense: Tense): number => TENSES.indexOf(tense)

/** The first root, or the first that is a verb: the parser may leave several. */
function rootOf({ from, to }: Sentence, { heads, tags }: Syntax): number {
  let root = -1
  for (let i = from; i < to; i++) {
    if ((heads[i] as number) >= 0) continue
    if (root < 0 || (isVerbTag(tags[i] as number) && !isVerbTag(tags[root] as number))) root = i
  }
  return root
}

function tenseOf(tag: number, auxiliaries: number): Tense {
  const has = (kind: number) => (auxiliaries & (1 << kind)) !== 0
  if (has(AUXILIARY.had)) return 'past perfect'
  if (has(AUXILIARY.have)) return 'present perfect'
  if (tag === TAG.VBG) return has(AUXILIARY.was) ? 'past progressive' : 'present progressive'
  if (has(AUXILIARY.was) || tag === TAG.VBD) return 'past'
  if (has(AUXILIARY.is) || tag === TAG.VBZ || tag === TAG.VBP) return 'present'
  return 'bare'
}

/** Reads the words that hang on the root; a sentence without one has the tense “none”. */
export function clauseOf(sentence: Sentence, syntax: Syntax, vocabulary: Vocabulary): Clause {
  const root = rootOf(sentence, syntax)
  const { heads, relations, tags } = syntax
  const { ids } = vocabulary.lexemes
  let copula = -1
  let modal = -1
  let subject = -1
  let determiner = -1
  let passive = false
  let auxiliaries = 0
  for (let i = sentence.from; root >= 0 && i < sentence.to; i++) {
    if (heads[i] !== root) continue
    const relation = relations[i] as number
    if (relation === RELATION.cop && copula < 0) copula = i
    else if (relation === RELATION.aux || relation === RELATION.auxpass) {
      auxiliaries |= 1 << (vocabulary.auxiliary[ids[i] as number] as number)
      if (tags[i] === TAG.MD && modal < 0) modal = i
      passive ||= relation === RELATION.auxpass
    } else if (subject < 0 && (relation === RELATION.nsubj || relation === RELATION.nsubjpass)) subject = i
  }
  for (let i = sentence.from; subject >= 0 && i < subject; i++)
    if (heads[i] === subject && relations[i] === RELATION.det) determiner = i
  const verb = copula < 0 ? root : copula
  const tense = root < 0 ? 'none' : modal >= 0 ? 'modal' : tenseOf(tags[verb] as number, auxiliaries)
  const voice = VOICES.indexOf(copula >= 0 ? 'copula' : passive ? 'passive' : 'active')
  return { root, tense: code(tense), voice, modal, subject, determiner }
}
