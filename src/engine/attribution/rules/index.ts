// Attribution by rules alone: every rule reads the article, then quotations are shared out and chains are read.
import { bySpan } from '../../../domain'
import type { FoundAttribution } from '../../doc'
import { findAccordingTo } from './accordingTo'
import { findBlocks } from './blocks'
import { carryOn } from './carriedOn'
import { readChains } from './chains'
import { compile } from './compile'
import type { Finding } from './finding'
import { findFronted } from './fronted'
import { findHeadline } from './headline'
import { findHedges } from './hedges'
import { findNounCues } from './nouns'
import { findObjects } from './objects'
import { findPassive } from './passive'
import { findQuoted } from './quoted'
import { findQuotedAs } from './quotedAs'
import type { Range, Reading } from './reading'
import { findReported } from './reported'
import { findSites, type Site } from './site'
import { findStances } from './stances'
import { findTranscript } from './transcript'
import { findViewpoints } from './viewpoint'

export { type Reading, readArticle } from './reading'

/** One cue is read once: the first rule that understands it. */
const VERB_RULES: readonly ((r: Reading, site: Site) => Finding | null)[] = [
  findQuoted,
  findPassive,
  findReported,
  findFronted,
  findObjects,
]

const SENTENCE_RULES: readonly ((r: Reading, sentence: Range) => Finding[])[] = [
  findAccordingTo,
  findQuotedAs,
  findHedges,
  findNounCues,
  findStances,
  findViewpoints,
]

/** Everything the rules find, in text order. */
export function findByRules(r: Reading): FoundAttribution[] {
  return findAllByRules(r)
    .flatMap((one) => compile(r, one) ?? [])
    .sort((a, b) => bySpan(a.content[0] as never, b.content[0] as never))
}

/** The same before it is turned from tokens into text: what a fitted model is combined with. */
function findAllByRules(r: Reading): Finding[] {
  const forms = [...findTranscript(r), ...findHeadline(r), ...findBlocks(r)]
  const held = heldBy(r, forms)
  const found = [...forms]
  for (const sentence of r.doc.sentences) {
    if (held[sentence.from]) continue
    for (const site of findSites(r, sentence)) {
      for (const rule of VERB_RULES) {
        const one = rule(r, site)
        if (!one) continue
        if (!one.cue || !held[one.cue.from]) found.push(one)
        break
      }
    }
    for (const rule of SENTENCE_RULES) found.push(...rule(r, sentence))
  }
  return readChains(r, carryOn(r, oneEach(r, found)))
}

/** Tokens that a transcript, a headline or a block has explained already. */
function heldBy(r: Reading, forms: readonly Finding[]): Uint8Array {
  const held = new Uint8Array(r.doc.words.length)
  for (const { cue, content, source, rule } of forms) {
    if (cue) held.fill(1, cue.from, cue.to)
    if (rule === 'transcript' || rule === 'headline') {
      for (const { from, to } of [...content, ...(source ? [source] : [])]) held.fill(1, from, to)
    }
  }
  return held
}

/** Of two findings that share a cue word, the surer one stays; a quotation belongs to one cue. */
function oneEach(r: Reading, found: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  const cues = new Set<number>()
  const quotes = new Map<number, Finding>()
  for (const one of [...found].sort((a, b) => b.confidence - a.confidence)) {
    const words: number[] = []
    for (let i = one.cue?.from ?? 0; i < (one.cue?.to ?? 0); i++) words.push(i)
    const main = words.at(-1)
    if (main !== undefined && cues.has(main)) continue
    const number = one.rule === 'quoted' ? (r.quotationOf[one.content[0]?.from ?? 0] as number) : -1
    if (number >= 0 && quotes.has(number)) continue
    if (number >= 0) quotes.set(number, one)
    for (const i of words) cues.add(i)
    kept.push(one)
  }
  return kept.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}
