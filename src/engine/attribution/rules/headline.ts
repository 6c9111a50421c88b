// Headlines name who says so with a colon, a dash or a last verb: “Chairman: Fund empty”; “‘They laughed’: Rower hits back”; “Tram will choke town, guild warns”.
// Known failure: a colon after a topic (“Budget: What you need to know”).
import { CUE_VERBS } from '../../lexicon/cueVerbs'
import { rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { isQuoted, type Range, type Reading } from './reading'

/** Words that a headline has at most. */
const LONGEST = 20
const TOPICS =
  /^(?:analysis|opinion|review|exclusive|live|updated?|breaking|video|watch|photos?|pictures?|gallery|podcast|explainer|explained|factbox|timeline|profile|obituary|editorial|comment|report|poll|election|budget|brexit|covid|coronavirus|weather|football|cricket|rugby|recipe|interview|transcript|letters?|fact check|q&a|how|why|what)$/

export function findHeadline(r: Reading): Finding[] {
  return r.doc.paragraphs.flatMap((paragraph, k) =>
    isHeadline(r, paragraph, k) ? readHeadline(r, paragraph) : [],
  )
}

/** A heading, or a short first line without a full stop before other paragraphs. */
function isHeadline(r: Reading, { from, to }: Range, k: number): boolean {
  if (to - from > LONGEST || to - from < 3) return false
  if (r.kinds[k] === 'heading') return true
  if (k > 0 || r.doc.paragraphs.length < 2 || r.kinds[k] !== 'paragraph') return false
  return !/^[.!?:]$/.test(r.lower[to - 1] as string)
}

function readHeadline(r: Reading, { from, to }: Range): Finding[] {
  for (let i = from + 1; i < to - 1; i++) {
    if (isQuoted(r, i)) continue
    if (r.lower[i] === ':') return colon(r, from, i, to)
    if (/^(?:–|—|--|-)$/.test(r.lower[i] as string) && i >= to - 5 && i > from + 2)
      return named(r, { from, to: i }, { from: i + 1, to }, { from: i, to: i + 1 }, 0.55)
  }
  return lastVerb(r, from, to)
}

function colon(r: Reading, from: number, at: number, to: number): Finding[] {
  const cue = { from: at, to: at + 1 }
  // ‘They laughed at my boat’: Lone rower hits back
  if (isQuoted(r, from) && isQuoted(r, at - 1)) {
    const verb = firstVerb(r, at + 1, to)
    const source = { from: at + 1, to: verb > at + 1 ? verb : to }
    return named(
      r,
      { from, to: at },
      source,
      verb > at + 1 ? { from: verb, to: endOfVerb(r, verb, to) } : cue,
      0.75,
    )
  }
  const label = r.lower.slice(from, at).join(' ')
  if (at - from > 4 || TOPICS.test(label) || /^\d/.test(label)) return []
  for (let i = from; i < at; i++)
    if (/^(?:VB[DZPG]|MD|IN|WRB|WP|TO)$/.test(r.tags[i] as string) && r.lower[i] !== 'of') return []
  return named(r, { from: at + 1, to }, { from, to: at }, cue, 0.6)
}

const firstVerb = (r: Reading, from: number, to: number): number => {
  for (let i = from + 1; i < to; i++) {
    if (
      /^VB/.test(r.tags[i] as string) ||
      CUE_VERBS.has(r.lower[i] as string) ||
      (/[^s]s$/.test(r.lower[i] as string) && r.tags[i] === 'NNS' && i + 1 < to)
    )
      return i
  }
  return -1
}

const endOfVerb = (r: Reading, verb: number, to: number): number =>
  verb + 1 < to && /^(?:back|out|on|up|at)$/.test(r.lower[verb + 1] as string) ? verb + 2 : verb + 1

/** “…, guild warns”, “…, SAYS MAYOR”. */
function lastVerb(r: Reading, from: number, to: number): Finding[] {
  for (let i = to - 2; i > Math.max(from + 1, to - 8); i--) {
    if (r.lower[i] !== ',' || isQuoted(r, i)) continue
    const first = CUE_VERBS.get(r.lower[i + 1] as string)
    const last = CUE_VERBS.get(r.lower[to - 1] as string)
    if (first && /[qtz]/.test(first.frames) && i + 2 < to)
      return named(r, { from, to: i }, { from: i + 2, to }, { from: i + 1, to: i + 2 }, 0.8)
    if (last && /[qtz]/.test(last.frames) && i + 1 < to - 1)
      return named(r, { from, to: i }, { from: i + 1, to: to - 1 }, { from: to - 1, to }, 0.8)
    return []
  }
  return []
}

function named(_: Reading, content: Range, source: Range, cue: Range, confidence: number): Finding[] {
  const words = rangeOf(content.from, content.to)
  const who = rangeOf(source.from, source.to)
  return words && who
    ? [
        finding('headline', 'a headline that names its source', confidence, {
          source: who,
          cue,
          content: [words],
        }),
      ]
    : []
}
