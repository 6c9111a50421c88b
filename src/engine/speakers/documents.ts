// Says who speaks in a text that names its author: “a 2014 study by Harvard”, “the IMF report”, “Trump’s tweet”.
// A text of nobody who is named (“a cardboard sign”, “an affidavit”) speaks for itself.
// Known failure: a text about somebody (“the Trump report”), so only organizations count before the noun without a possessive.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import type { AnnotatedDoc } from '../mentions/annotatedDoc'
import { isPossessive, type NameMention, type NominalMention, wordAt } from '../mentions/mention'

const mayWrite = (name: NameMention | undefined): name is NameMention =>
  name?.kind === 'person' || name?.kind === 'organization'

/** The named author of a text; null where the words around it name none. */
export function authorOfText(
  { doc, names, nameAt }: AnnotatedDoc,
  coreference: Coreference,
  { from, head }: NominalMention,
): Referent | null {
  for (let i = head - 1; i >= Math.max(0, from - 1); i--) {
    const name = names[nameAt(i)]
    if (!name) continue
    const possesses = isPossessive(wordAt(doc, name.to))
    if (possesses ? mayWrite(name) : name.kind === 'organization') return coreference.at(name.from)
  }
  if (wordAt(doc, head + 1) !== 'by' && wordAt(doc, head + 1) !== 'from') return null
  const at = /^(?:the|The)$/.test(wordAt(doc, head + 2)) ? head + 3 : head + 2
  const name = names[nameAt(at)]
  return mayWrite(name) ? coreference.at(name.from) : null
}
