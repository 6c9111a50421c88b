// Somebody’s eyes without a verb of saying: in his opinion; to Nell Tavistock, the merger is the end; as the dean sees it; to hear the chef tell it.
// Known failure: “To Paris, the train takes two hours”, where “to” is a direction: a person’s name or role must follow.
import { endOfClause, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { endOfBase, endOfPhrase } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'
import { phraseBefore } from './subject'

export function findViewpoints(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(r, i)) continue
    const one =
      inOpinion(r, i, sentence) ??
      asSees(r, i, sentence) ??
      toHear(r, i, sentence) ??
      toSomebody(r, i, sentence)
    if (one) found.push(one)
  }
  return found
}

const OPINION =
  /^(?:opinion|view|eyes|mind|telling|words|judgment|judgement|estimation|account|version|reading|book|assessment)$/

/** “in his opinion”, “in the coach’s view”, “by his own account”, “in the opinion of X”. */
function inOpinion(r: Reading, i: number, sentence: Range): Finding | null {
  if (!/^(?:in|by|to|from)$/.test(r.lower[i] as string)) return null
  const end = endOfBase(r, i + 1, sentence.to)
  const head = end - 1
  if (end === i + 1 || !OPINION.test(r.lower[head] as string)) return null
  let source: Range | null = null
  let stop = end
  if (r.tags[i + 1] === 'PRP$') source = { from: i + 1, to: i + 2 }
  else for (let k = head; k > i; k--) if (r.tags[k] === 'POS') source = source ?? { from: i + 1, to: k }
  if (!source && r.lower[end] === 'of') {
    stop = endOfPhrase(r, end + 1, sentence.to)
    if (stop > end + 1) source = { from: end + 1, to: stop }
  }
  if (
    !source ||
    (/^(?:words|eyes|mind|book)$/.test(r.lower[head] as string) && !isAside(r, i, stop, sentence))
  )
    return null
  return made(r, 'in somebody’s opinion', source, { from: head, to: end }, { from: i, to: stop }, sentence)
}

/** “as the dean sees it”, “as they see things”, “as X tells it”, “as far as X is concerned”. */
function asSees(r: Reading, i: number, sentence: Range): Finding | null {
  if (r.lower[i] !== 'as' && r.lower[i] !== 'way') return null
  const end = endOfPhrase(r, i + 1, sentence.to)
  if (end === i + 1) return null
  const verb = r.lower[end] ?? ''
  const object = r.lower[end + 1] ?? ''
  const sees =
    /^(?:sees?|saw|tells?|told|puts?|views?|viewed|understands?|remembers?|describes?|explains?|recalls?)$/.test(
      verb,
    ) && /^(?:it|things|them)$/.test(object)
  if (!sees) return null
  const from = r.lower[i] === 'way' && r.lower[i - 1] === 'the' ? i - 1 : i
  return made(
    r,
    'as somebody sees it',
    { from: i + 1, to: end },
    { from: end, to: end + 1 },
    { from, to: end + 2 },
    sentence,
  )
}

/** “to hear chef Bella Tancredi tell it”, “if you ask X”, “if X is to be believed”. */
function toHear(r: Reading, i: number, sentence: Range): Finding | null {
  const hear = r.lower[i] === 'to' && r.lower[i + 1] === 'hear'
  const ask = r.lower[i] === 'if' && r.lower[i + 1] === 'you' && r.lower[i + 2] === 'ask'
  const start = hear ? i + 2 : i + 3
  if (hear || ask) {
    const end = endOfPhrase(r, start, sentence.to)
    if (end === start) return null
    if (ask)
      return made(
        r,
        'if somebody is asked',
        { from: start, to: end },
        { from: i + 2, to: i + 3 },
        { from: i, to: end },
        sentence,
      )
    if (!/^(?:tell|tells|describe|explain|put)$/.test(r.lower[end] ?? '') || r.lower[end + 1] !== 'it')
      return null
    return made(
      r,
      'as somebody tells it',
      { from: start, to: end },
      { from: end, to: end + 1 },
      { from: i, to: end + 2 },
      sentence,
    )
  }
  if (r.lower[i] !== 'if') return null
  const end = endOfPhrase(r, i + 1, sentence.to)
  if (
    end === i + 1 ||
    !/^(?:is|are)$/.test(r.lower[end] ?? '') ||
    r.lower[end + 1] !== 'to' ||
    r.lower[end + 2] !== 'be' ||
    r.lower[end + 3] !== 'believed'
  )
    return null
  return made(
    r,
    'if somebody is to be believed',
    { from: i + 1, to: end },
    { from: end + 3, to: end + 4 },
    { from: i, to: end + 4 },
    sentence,
  )
}

/** “To Nell Tavistock, who has taught here for 30 years, the merger is …”; “For the miners, the deal was a betrayal.” */
function toSomebody(r: Reading, i: number, sentence: Range): Finding | null {
  if (i !== sentence.from || !/^(?:to|for)$/.test(r.lower[i] as string)) return null
  const end = endOfPhrase(r, i + 1, sentence.to)
  if (end === i + 1 || r.lower[end] !== ',' || !isPerson(r, i + 1, end)) return null
  const comma = asideEnd(r, end, sentence.to)
  const verb = endOfPhrase(r, comma + 1, sentence.to)
  // A judgement follows, with a form of “be”: where it was going or for how long is none.
  if (!/^(?:is|are|was|were|’s|'s|seems?|looks?|feels?|sounds?|means?|remains?)$/.test(r.lower[verb] ?? ''))
    return null
  const content = rangeOf(
    comma + 1,
    endOfClause(r, comma + 1, sentence.to, { subordinate: false, that: false, just: false }),
  )
  if (!content) return null
  return finding('viewpoint', 'in somebody’s eyes', 0.55, {
    source: { from: i + 1, to: end },
    cue: { from: i, to: i + 1 },
    content: [content],
  })
}

const isPerson = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^\d/.test(r.lower[i] as string)) return false
  return r.tags[to - 1] === 'NNP' || r.tags[to - 1] === 'NNS' || r.tags[to - 1] === 'PRP'
}

/** The comma that ends the aside opened at `open`. */
function asideEnd(r: Reading, open: number, limit: number): number {
  if (!/^(?:who|whose|which|an?|the)$/.test(r.lower[open + 1] ?? '')) return open
  for (let i = open + 1; i < limit; i++) if (r.lower[i] === ',' && !isQuoted(r, i)) return i
  return open
}

const isAside = (r: Reading, from: number, to: number, sentence: Range): boolean =>
  (from === sentence.from || r.lower[from - 1] === ',') && (r.lower[to] === ',' || to >= sentence.to - 1)

/** The sentence without the phrase at `phrase` is the content. */
function made(
  r: Reading,
  why: string,
  source: Range,
  cue: Range,
  phrase: Range,
  sentence: Range,
): Finding | null {
  const before = rangeOf(sentence.from, phrase.from)
  const after = rangeOf(phrase.to, sentence.to)
  const content = [before, after].filter((x) => x !== null && x.to - x.from > 1) as Range[]
  if (
    content.length === 0 ||
    (phraseBefore(r, source.to, source.from) === null && r.tags[source.from] !== 'PRP$')
  )
    return null
  return finding('viewpoint', why, 0.6, { source, cue, content })
}
