// Says whom the labels of an interview stand for: “Q” asks, “A” answers, “MH” is Maud Harker.
// Known failure: several who answer under one “A”.
import type { Coreference } from '../coreference'
import type { Referent } from '../coreference/referent'
import type { Doc, TokenRange } from '../doc'
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
  const persons = names.filter(({ kind }) => kind === 'person')
  const asking = names.find(({ to }) => ASKS.test(wordAt(doc, to)))
  const answering = persons.find((name) => name !== asking)
  const bearers = bearersOf(doc, persons, coreference)
  const isBefore = (name: NameMention | undefined, token: number): name is NameMention =>
    name !== undefined && name.from < token
  return ({ from, to }) => {
    const label = wordAt(doc, from).replace(/\./g, '')
    if (to - from > 2 || wordAt(doc, to) !== ':' || !/^(?:Question|Answer|\p{Lu}{1,3})$/u.test(label))
      return null
    if (label[0] === 'Q') return isBefore(asking, from) ? coreference.at(asking.from) : null
    if (/^A(?:nswer)?$/.test(label)) {
      // Whoever asks is known as such only once they were named.
      const answers = isBefore(asking, from) ? answering : persons[0]
      return isBefore(answers, from) ? coreference.at(answers.from) : null
    }
    return bearers(label, from)
  }
}

/** By initials the first who bears them, and where a second one does. */
type Bearer = { readonly referent: Referent | null; readonly from: number; second: number }

/** Gives the only one before a token whose initials these are. */
function bearersOf(
  doc: Doc,
  persons: readonly NameMention[],
  coreference: Coreference,
): (initials: string, token: number) => Referent | null {
  const known = new Map<string, Bearer>()
  for (const { from, to } of persons) {
    let initials = ''
    for (let i = from; i < to && initials.length < 4; i++) initials += wordAt(doc, i)[0] ?? ''
    const bearer = known.get(initials)
    const referent = coreference.at(from)
    if (!bearer) known.set(initials, { referent, from, second: Infinity })
    else if (bearer.referent !== referent) bearer.second = Math.min(bearer.second, from)
  }
  return (initials, token) => {
    const bearer = known.get(initials)
    return bearer && bearer.from < token && bearer.second >= token ? bearer.referent : null
  }
}
