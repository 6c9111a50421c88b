// Says whom the labels of an interview stand for: “Q” asks, “A” answers, “MH” is Maud Harker.
// Known failure: several who answer under one “A”.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import type { TokenRange } from '../doc'
import type { Mentions } from '../mentions'
import { type NameMention, wordAt } from '../mentions/mention'

/** Who interviews is named with one of these verbs after the name: “Harbour Weekly spoke to …”. */
const ASKS = /^(?:spoke|talked|sat|asked|interviewed|caught|chatted|speaks|talks|asks|interviews|met)$/

/** Gives whom a label of one to three capitals stands for; null for anything else. */
export function interviewIn(
  { annotated, names }: Mentions,
  coreference: Coreference,
): (label: TokenRange) => Referent | null {
  const { doc } = annotated
  const referentOf = (name: NameMention | undefined) => (name ? coreference.at(name.from) : null)
  return ({ from, to }) => {
    const label = wordAt(doc, from).replace(/\./g, '')
    if (to - from > 2 || wordAt(doc, to) !== ':' || !/^(?:Question|Answer|\p{Lu}{1,3})$/u.test(label))
      return null
    const before = names.filter((name) => name.from < from)
    const asking = before.find(({ to: end }) => ASKS.test(wordAt(doc, end)))
    if (label[0] === 'Q') return referentOf(asking)
    if (/^A(?:nswer)?$/.test(label))
      return referentOf(before.find((name) => name.kind === 'person' && name !== asking))
    const bearers = before.filter(
      (name) =>
        name.kind === 'person' &&
        doc.words
          .slice(name.from, name.to)
          .map((word) => word[0])
          .join('') === label,
    )
    const meant = new Set(bearers.map(referentOf))
    return meant.size === 1 ? ([...meant][0] ?? null) : null
  }
}
