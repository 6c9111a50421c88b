// Says who speaks in an interview: “Q” asks, “A” answers, “MH” is Maud Harker; without labels, whom it introduces.
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

/** “Tom Reed talks to Maud Harker”, “By Tom Reed”: who asks is named so. */
const ASKS_WHOM =
  /^(?:spoke|talked|sat|speaks|talks|chatted|caught|meets|met|asks|asked|interviews|interviewed)$/

/** Whom an interview without labels introduces before its first answer, most mentioned there: who answers. */
export function answererIn(
  { annotated, names }: Mentions,
  coreference: Coreference,
): (before: number) => Referent | null {
  const { doc } = annotated
  const persons = names.filter(({ kind, from }) => kind === 'person' && !/^by$/i.test(wordAt(doc, from - 1)))
  const asks = ({ to }: NameMention): boolean =>
    ASKS_WHOM.test(wordAt(doc, to)) &&
    persons.some(
      ({ from }) => from > to && from <= to + NEAR_WHOM && doc.sentenceOf[from] === doc.sentenceOf[to],
    )
  return (before) => {
    const counts = new Map<Referent, number>()
    for (const name of persons) {
      if (name.from >= before) break
      const referent = coreference.at(name.from)
      if (!referent || counts.has(referent) || asks(name)) continue
      counts.set(referent, referent.mentions.filter(({ from }) => from < before).length)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  }
}

/** Tokens from the verb of asking to whom it asks: “sat down last week with the novelist”. */
const NEAR_WHOM = 12
