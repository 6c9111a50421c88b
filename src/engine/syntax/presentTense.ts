// Takes for verbs of saying what the tagger took for plural nouns: “Marlow, 36, reckons the operator knew”, “the affidavit states that he lied”.
import type { Doc } from '../doc'
import { CUE_VERBS } from '../lexicon/cueVerbs'
import { DOCUMENT_NOUNS } from '../lexicon/nouns'
import { TAG } from '../model/tagset'

const OPENS_CLAUSE = /^(?:the|a|he|she|they|it|we|you|this|there|that)$/

/** Mends the tags in place, before they are parsed. */
export function tagPresentTense({ words }: Doc, tags: Uint8Array): void {
  for (let i = 1; i < tags.length - 1; i++) {
    if (tags[i] !== TAG.NNS || !OPENS_CLAUSE.test(words[i + 1] as string)) continue
    const verb = CUE_VERBS.get(words[i] as string)
    if (verb && /[tz]/.test(verb.frames) && hasSubject(words, tags, i)) tags[i] = TAG.VBZ
  }
}

/** Behind a name, a name with an age, or, before “that”, a text. */
function hasSubject(words: readonly string[], tags: Uint8Array, verb: number): boolean {
  const last = verb - 1
  if (tags[last] === TAG.NNP) return true
  if (words[last] === ',' && tags[last - 1] === TAG.CD && words[last - 2] === ',') return true
  return (
    words[verb + 1] === 'that' &&
    tags[last] === TAG.NN &&
    DOCUMENT_NOUNS.has((words[last] as string).toLowerCase())
  )
}
