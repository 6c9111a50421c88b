// Cuts from the edges of a run of capitals what is no part of the name: an office behind it (“the Donegal TD”), a compound adjective before it (“Paris-based”).
import type { EntityKind } from '../../domain'
import type { Doc, TokenRange } from '../doc'
import { isGivenName } from '../lexicon/givenNames'
import { isOfficeTail } from '../lexicon/offices'
import { isDemonym } from './gazetteer'
import { isCapitalized, wordAt } from './mention'

type Run = TokenRange & { readonly kind?: EntityKind }

/** “Oscar-winning”, “US-led”: a name is only in the first half. */
const COMPOUND = /[-‐](?:\p{Ll}+(?:ed|ing)|led|born|bred|style|wide|built|made|run|held|bound|area|era)$/u

/** The run without such edges; null where nothing is left. */
export function withoutEdges(doc: Doc, run: Run): Run | null {
  let { from, to } = run
  while (from < to && COMPOUND.test(wordAt(doc, from))) from++
  // “American Lindsay Crewe”: where somebody comes from is no part of their name.
  if (run.kind === 'person')
    while (
      from < to - 1 &&
      isDemonym(wordAt(doc, from)) &&
      (to - from > 2 || isGivenName(wordAt(doc, from + 1)))
    )
      from++
  const office = to - from > 1 && isOfficeTail(wordAt(doc, to - 1))
  if (office) to--
  // “The Milton Keynes-based firm”: the place is half a word.
  if (to - from > 1 && COMPOUND.test(wordAt(doc, to - 1))) return null
  if (from === run.from && to === run.to) return run
  if (from === to || !doc.words.slice(from, to).some(isCapitalized)) return null
  // “Fine Gael TD” was taken for one body: what is left is judged anew, but for “Paul Boateng MP”, who stays a person.
  return office && run.kind !== 'person' ? { from, to } : { ...run, from, to }
}
