// Knows whom “they” and “the two” mean where the sentence before joins two names as its subject: “Helix and Norbank have …. They said”.
// Known failure: three that are named one by one.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import type { Doc } from '../doc'
import { type FoundMention, wordAt } from '../mentions/mention'
import type { Member } from './phrase'

/** Sentences back, and tokens of each, in which those who are meant are looked for. */
const REACH = 2
const FARTHEST = 60

/** The two whom a phrase of one word means; null where nobody is joined, or somebody else may be meant as well. */
export function jointlyMeant(
  doc: Doc,
  coreference: Coreference,
  [only, ...more]: readonly Member[],
): readonly Referent[] | null {
  const mention = only && more.length === 0 ? coreference.mentionAt(only.head) : null
  if (!mention || !isTwo(mention) || coreference.at(mention.from)?.number === 'plural') return null
  const floor = doc.sentences[Math.max(0, (doc.sentenceOf[mention.from] ?? 0) - REACH)]?.from ?? 0
  for (let at = mention.from - 1; at >= Math.max(floor, mention.from - FARTHEST); at--) {
    const other = coreference.mentionAt(at)
    // “The officials” between are who they are.
    if (other?.form === 'nominal' && other.number === 'plural') return null
    if (other?.form !== 'name' || other.to - 1 !== at) continue
    const before = wordAt(doc, other.from - 1) === 'the' ? other.from - 2 : other.from - 1
    const first = wordAt(doc, before) === 'and' ? coreference.mentionAt(before - 1) : null
    if (first?.form !== 'name') continue
    const two = [coreference.at(before - 1), coreference.at(at)].flatMap((one) => one ?? [])
    const [a, b] = two
    return a && b && a !== b && a.nature === b.nature && a.nature !== 'place' ? two : null
  }
  return null
}

const isTwo = (mention: FoundMention): boolean =>
  (mention.form === 'pronoun' && mention.person === 3 && mention.number === 'plural' && !mention.relative) ||
  (mention.form === 'nominal' && /^(?:two|both|pair|couple|duo)$/.test(mention.lemma))
