// Headlines name who says so with a colon, a dash or a last verb: “Chairman: Fund empty”; “‘They laughed’: Rower hits back”; “Tram will choke town, guild warns”.
// Known failure: a colon after a topic (“Budget: What you need to know”).
import { LABEL_NOUNS } from '../../lexicon/cueNouns'
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { senseOf } from '../../mentions/nounSense'
import { rangeOf } from './clause'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

/** Words that a headline has at most. */
const LONGEST = 20
/** “Election live: …”, “Budget 2026: …”: what it is about, in the label’s last word or by a number. */
const TOPIC_AT_END =
  /(?:^| )(?:live|latest|updates?|liveblog|recap|explained|analysis|review|preview|results?|video|watch|timeline|Q&A|\d[\d,.]*)$/i
const TOPICS =
  /^(?:analysis|opinion|review|exclusive|live|updated?|breaking|video|watch|photos?|pictures?|gallery|podcast|explainer|explained|factbox|timeline|profile|obituary|editorial|comment|report|poll|election|budget|brexit|covid|coronavirus|weather|football|cricket|rugby|recipe|interview|transcript|letters?|fact check|q&a|how|why|what)$/

export function findHeadline(tagged: TaggedDoc): RuleMatch[] {
  return tagged.doc.paragraphs.flatMap((paragraph, k) =>
    isHeadline(tagged, paragraph, k) ? readHeadline(tagged, paragraph) : [],
  )
}

/** A heading, or a short first line without a full stop before other paragraphs. */
function isHeadline(tagged: TaggedDoc, { from, to }: Range, k: number): boolean {
  if (to - from > LONGEST || to - from < 3) return false
  if (tagged.kinds[k] === 'heading') return true
  if (k > 0 || tagged.doc.paragraphs.length < 2 || tagged.kinds[k] !== 'paragraph') return false
  return !/^[.!?:]$/.test(tagged.lower[to - 1] as string)
}

function readHeadline(tagged: TaggedDoc, { from, to }: Range): RuleMatch[] {
  for (let i = from + 1; i < to - 1; i++) {
    if (isQuoted(tagged, i)) continue
    if (tagged.lower[i] === ':') return colon(tagged, from, i, to)
    if (/^(?:–|—|--|-)$/.test(tagged.lower[i] as string) && i >= to - 5 && i > from + 2)
      return named({ from, to: i }, { from: i + 1, to }, { from: i, to: i + 1 }, 0.55)
  }
  return lastVerb(tagged, from, to)
}

function colon(tagged: TaggedDoc, from: number, at: number, to: number): RuleMatch[] {
  const cue = { from: at, to: at + 1 }
  // ‘They laughed at my boat’: Lone rower hits back
  if (isQuoted(tagged, from) && isQuoted(tagged, at - 1)) {
    const verb = firstVerb(tagged, at + 1, to)
    const source = { from: at + 1, to: verb > at + 1 ? verb : to }
    return named(
      { from, to: at },
      source,
      verb > at + 1 ? { from: verb, to: endOfVerb(tagged, verb, to) } : cue,
      0.75,
    )
  }
  const label = tagged.lower.slice(from, at).join(' ')
  // “Mayor in hot water as buses stop: ‘A disgrace’”: somebody’s words, and nobody says whose.
  if (isQuoted(tagged, at + 1) && isQuoted(tagged, to - 1) && tells(tagged, from, at))
    return [
      ruleMatch('headline', 'quoted in a headline that does not say who', 0.75, {
        cue,
        content: [{ from: at + 1, to }],
      }),
    ]
  if (TOPIC_AT_END.test(label) || isTopic(tagged, at - 1)) return readHeadline(tagged, { from: at + 1, to })
  if (
    at - from > 4 ||
    TOPICS.test(label) ||
    LABEL_NOUNS.has(tagged.lower[at - 1] as string) ||
    /^\d/.test(label)
  )
    return []
  for (let i = from; i < at; i++)
    if (/^(?:VB[DZPG]|MD|IN|WRB|WP|TO)$/.test(tagged.tags[i] as string) && tagged.lower[i] !== 'of') return []
  return named({ from: at + 1, to }, { from, to: at }, cue, 0.6)
}

/** “Stadium row: …”, “Harbour fire: …”: a common noun for no person, body or text says nothing. */
const isTopic = (tagged: TaggedDoc, last: number): boolean => {
  const word = tagged.doc.words[last] as string
  return /^\p{Ll}/u.test(word) && /^NNS?$/.test(tagged.tags[last] as string) && senseOf(word) === null
}

/** More than a name stands before the colon: a clause, or a phrase with a preposition. */
const tells = (tagged: TaggedDoc, from: number, at: number): boolean =>
  tagged.tags.slice(from, at).some((tag) => /^(?:VB[DZP]|MD|IN)$/.test(tag))

const firstVerb = (tagged: TaggedDoc, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) {
    if (
      /^VB/.test(tagged.tags[i] as string) ||
      CUE_VERBS.has(tagged.lower[i] as string) ||
      (/[^s]s$/.test(tagged.lower[i] as string) && tagged.tags[i] === 'NNS' && i + 1 < to)
    )
      return i
  }
  return -1
}

const endOfVerb = (tagged: TaggedDoc, verb: number, to: number): number =>
  verb + 1 < to && /^(?:back|out|on|up|at)$/.test(tagged.lower[verb + 1] as string) ? verb + 2 : verb + 1

/** “…, guild warns”, “…, SAYS MAYOR”. */
function lastVerb(tagged: TaggedDoc, from: number, to: number): RuleMatch[] {
  for (let i = to - 2; i > Math.max(from + 1, to - 8); i--) {
    if (tagged.lower[i] !== ',' || isQuoted(tagged, i)) continue
    const first = CUE_VERBS.get(tagged.lower[i + 1] as string)
    const last = CUE_VERBS.get(tagged.lower[to - 1] as string)
    if (first && /[qtz]/.test(first.frames) && i + 2 < to)
      return named({ from, to: i }, { from: i + 2, to }, { from: i + 1, to: i + 2 }, 0.8)
    if (last && /[qtz]/.test(last.frames) && i + 1 < to - 1)
      return named({ from, to: i }, { from: i + 1, to: to - 1 }, { from: to - 1, to }, 0.8)
    return []
  }
  return []
}

function named(content: Range, source: Range, cue: Range, confidence: number): RuleMatch[] {
  const words = rangeOf(content.from, content.to)
  const who = rangeOf(source.from, source.to)
  return words && who
    ? [
        ruleMatch('headline', 'a headline that names its source', confidence, {
          source: who,
          cue,
          content: [words],
        }),
      ]
    : []
}
