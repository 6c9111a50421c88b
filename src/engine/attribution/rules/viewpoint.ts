// Somebody’s eyes without a verb of saying: in his opinion; to Nell Tavistock, the merger is the end; as the dean sees it; to hear the chef tell it.
// Known failure: “To Paris, the train takes two hours”, where “to” is a direction: a person’s name or role must follow.
import { endOfClause, rangeOf, windowAround } from './clause'
import { endOfBase, endOfPhrase } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { phraseBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findViewpoints(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(tagged, i)) continue
    const around = windowAround(sentence, i)
    const one =
      inOpinion(tagged, i, around) ??
      asSees(tagged, i, around) ??
      toHear(tagged, i, around) ??
      toSomebody(tagged, i, around)
    if (one) found.push(one)
  }
  return found
}

const OPINION =
  /^(?:opinion|view|eyes|mind|telling|words|judgment|judgement|estimation|account|version|reading|book|assessment)$/

/** “in his opinion”, “in the coach’s view”, “by his own account”, “in the opinion of X”. */
function inOpinion(tagged: TaggedDoc, i: number, sentence: Range): RuleMatch | null {
  if (!/^(?:in|by|to|from)$/.test(tagged.lower[i] as string)) return null
  const end = endOfBase(tagged, i + 1, sentence.to)
  const head = end - 1
  if (end === i + 1 || !OPINION.test(tagged.lower[head] as string)) return null
  let source: Range | null = null
  let stop = end
  if (tagged.tags[i + 1] === 'PRP$') source = { from: i + 1, to: i + 2 }
  else for (let k = head; k > i; k--) if (tagged.tags[k] === 'POS') source = source ?? { from: i + 1, to: k }
  // “in view of the rain” is nobody’s view; “in the view of the dean” is.
  if (!source && tagged.lower[end] === 'of' && tagged.tags[i + 1] === 'DT') {
    stop = endOfPhrase(tagged, end + 1, sentence.to)
    if (stop > end + 1) source = { from: end + 1, to: stop }
  }
  // “in her version of events”
  if (source && stop === end && tagged.lower[end] === 'of') stop = endOfPhrase(tagged, end + 1, sentence.to)
  if (
    !source ||
    !isOpinion(tagged, source.to, head) ||
    (isThing(tagged.lower[head] as string) &&
      tagged.lower[head - 1] !== 'own' &&
      !isAside(tagged, i, stop, sentence))
  )
    return null
  return made(
    tagged,
    'in somebody’s opinion',
    source,
    { from: head, to: end },
    { from: i, to: stop },
    sentence,
  )
}

/** Words that name a thing as often as an opinion: “£50 in his account”, “a line in her book”. */
const isThing = (head: string): boolean =>
  /^(?:words|eyes|mind|book|version|account|reading|telling|assessment)$/.test(head)

/** “in its 2021 version”, “in his bank account”: what stands between possessor and noun makes a thing of it. */
function isOpinion({ lower }: TaggedDoc, from: number, head: number): boolean {
  for (let i = from; i < head; i++)
    if (
      !/^(?:'s|’s|'|’|own|personal|private|professional|considered|expert|honest|humble)$/.test(
        lower[i] as string,
      )
    )
      return false
  return true
}

/** “as the dean sees it”, “as they see things”, “as X tells it”, “as far as X is concerned”. */
function asSees(tagged: TaggedDoc, i: number, sentence: Range): RuleMatch | null {
  if (tagged.lower[i] !== 'as' && tagged.lower[i] !== 'way') return null
  const end = endOfPhrase(tagged, i + 1, sentence.to)
  if (end === i + 1) return null
  const verb = tagged.lower[end] ?? ''
  const object = tagged.lower[end + 1] ?? ''
  const sees =
    /^(?:sees?|saw|tells?|told|puts?|views?|viewed|understands?|remembers?|describes?|explains?|recalls?)$/.test(
      verb,
    ) && /^(?:it|things|them)$/.test(object)
  if (!sees) return null
  const from = tagged.lower[i] === 'way' && tagged.lower[i - 1] === 'the' ? i - 1 : i
  return made(
    tagged,
    'as somebody sees it',
    { from: i + 1, to: end },
    { from: end, to: end + 1 },
    { from, to: end + 2 },
    sentence,
  )
}

/** “to hear chef Bella Tancredi tell it”, “if you ask X”, “if X is to be believed”. */
function toHear(tagged: TaggedDoc, i: number, sentence: Range): RuleMatch | null {
  const hear = tagged.lower[i] === 'to' && tagged.lower[i + 1] === 'hear'
  const ask = tagged.lower[i] === 'if' && tagged.lower[i + 1] === 'you' && tagged.lower[i + 2] === 'ask'
  const start = hear ? i + 2 : i + 3
  if (hear || ask) {
    const end = endOfPhrase(tagged, start, sentence.to)
    if (end === start) return null
    if (ask)
      return made(
        tagged,
        'if somebody is asked',
        { from: start, to: end },
        { from: i + 2, to: i + 3 },
        { from: i, to: end },
        sentence,
      )
    if (
      !/^(?:tell|tells|describe|explain|put)$/.test(tagged.lower[end] ?? '') ||
      tagged.lower[end + 1] !== 'it'
    )
      return null
    return made(
      tagged,
      'as somebody tells it',
      { from: start, to: end },
      { from: end, to: end + 1 },
      { from: i, to: end + 2 },
      sentence,
    )
  }
  if (tagged.lower[i] !== 'if') return null
  const end = endOfPhrase(tagged, i + 1, sentence.to)
  if (
    end === i + 1 ||
    !/^(?:is|are)$/.test(tagged.lower[end] ?? '') ||
    tagged.lower[end + 1] !== 'to' ||
    tagged.lower[end + 2] !== 'be' ||
    tagged.lower[end + 3] !== 'believed'
  )
    return null
  return made(
    tagged,
    'if somebody is to be believed',
    { from: i + 1, to: end },
    { from: end + 3, to: end + 4 },
    { from: i, to: end + 4 },
    sentence,
  )
}

/** “To Nell Tavistock, who has taught here for 30 years, the merger is …”; “For the miners, the deal was a betrayal.” */
function toSomebody(tagged: TaggedDoc, i: number, sentence: Range): RuleMatch | null {
  if (i !== sentence.from || !/^(?:to|for)$/.test(tagged.lower[i] as string)) return null
  const end = endOfPhrase(tagged, i + 1, sentence.to)
  if (end === i + 1 || tagged.lower[end] !== ',' || !isPerson(tagged, i + 1, end)) return null
  const comma = asideEnd(tagged, end, sentence.to)
  const verb = endOfPhrase(tagged, comma + 1, sentence.to)
  // “For Arsenal, it was a third defeat”: so it was for everybody.
  if (tagged.lower[i] === 'for' && /^(?:it|this|that|there)$/.test(tagged.lower[comma + 1] ?? '')) return null
  // A judgement follows, with a form of “be”: where it was going or for how long is none.
  if (
    !/^(?:is|are|was|were|’s|'s|seems?|looks?|feels?|sounds?|means?|remains?)$/.test(tagged.lower[verb] ?? '')
  )
    return null
  const content = rangeOf(comma + 1, endOfClause(tagged, comma + 1, sentence.to))
  if (!content) return null
  return ruleMatch('viewpoint', 'in somebody’s eyes', 0.55, {
    source: { from: i + 1, to: end },
    cue: { from: i, to: i + 1 },
    content: [content],
  })
}

const isPerson = (tagged: TaggedDoc, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (/^\d/.test(tagged.lower[i] as string)) return false
  return tagged.tags[to - 1] === 'NNP' || tagged.tags[to - 1] === 'NNS' || tagged.tags[to - 1] === 'PRP'
}

/** The comma that ends the aside opened at `open`. */
function asideEnd(tagged: TaggedDoc, open: number, limit: number): number {
  if (!/^(?:who|whose|which|an?|the)$/.test(tagged.lower[open + 1] ?? '')) return open
  for (let i = open + 1; i < limit; i++) if (tagged.lower[i] === ',' && !isQuoted(tagged, i)) return i
  return open
}

const isAside = (tagged: TaggedDoc, from: number, to: number, sentence: Range): boolean =>
  (from === sentence.from || tagged.lower[from - 1] === ',') &&
  (tagged.lower[to] === ',' || to >= sentence.to - 1)

/** The sentence without the phrase at `phrase` is the content. */
function made(
  tagged: TaggedDoc,
  why: string,
  source: Range,
  cue: Range,
  phrase: Range,
  sentence: Range,
): RuleMatch | null {
  const before = rangeOf(sentence.from, phrase.from)
  const after = rangeOf(phrase.to, sentence.to)
  const content = [before, after].filter((x) => x !== null && x.to - x.from > 1) as Range[]
  if (
    content.length === 0 ||
    (phraseBefore(tagged, source.to, source.from) === null && tagged.tags[source.from] !== 'PRP$')
  )
    return null
  return ruleMatch('viewpoint', why, 0.6, { source, cue, content })
}
