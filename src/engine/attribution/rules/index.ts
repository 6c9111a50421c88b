// Attribution by rules alone: every rule reads the article, then quotations are shared out and chains are read.
import { byContent, type FoundAttribution } from '../../doc'
import { findAccordingTo } from './accordingTo'
import { findBlocks } from './blocks'
import { readChains } from './chains'
import { compile } from './compile'
import { type CueCandidate, findCueCandidates } from './cueCandidate'
import { findFronted } from './fronted'
import { findHeadline } from './headline'
import { findHedges } from './hedges'
import { findNounCues } from './nouns'
import { findObjects } from './objects'
import { findPassive } from './passive'
import { findPointingBack } from './pointsBack'
import { findQuoted } from './quoted'
import { findQuotedAs } from './quotedAs'
import { findReported } from './reported'
import type { RuleMatch } from './ruleMatch'
import { continueSpeakers } from './speakerContinuation'
import { findStances } from './stances'
import type { Range, TaggedDoc } from './taggedDoc'
import { findTranscript } from './transcript'
import { findViewpoints } from './viewpoint'

export { taggedDocOf } from './taggedDoc'

/** What the form of paragraphs tells. */
export const FORM_RULES: Record<
  'transcript' | 'headline' | 'block',
  (tagged: TaggedDoc) => readonly RuleMatch[]
> = { transcript: findTranscript, headline: findHeadline, block: findBlocks }

/** One cue is read once: the first rule that understands it. */
export const VERB_RULES: Record<
  'quoted' | 'passive' | 'reported' | 'fronted' | 'object',
  (tagged: TaggedDoc, candidate: CueCandidate) => RuleMatch | null
> = {
  quoted: findQuoted,
  passive: findPassive,
  reported: findReported,
  fronted: findFronted,
  object: findObjects,
}

export const SENTENCE_RULES: Record<
  'accordingTo' | 'quotedAs' | 'hedge' | 'noun' | 'stance' | 'viewpoint' | 'pointsBack',
  (tagged: TaggedDoc, sentence: Range) => readonly RuleMatch[]
> = {
  accordingTo: findAccordingTo,
  quotedAs: findQuotedAs,
  hedge: findHedges,
  noun: findNounCues,
  stance: findStances,
  viewpoint: findViewpoints,
  pointsBack: findPointingBack,
}

/** Everything the rules find, in text order. */
export function findByRules(tagged: TaggedDoc): FoundAttribution[] {
  const forms = Object.values(FORM_RULES).flatMap((rule) => rule(tagged))
  const held = heldBy(tagged, forms)
  const found = [...forms]
  for (const sentence of tagged.doc.sentences) {
    if (held[sentence.from]) continue
    for (const candidate of findCueCandidates(tagged, sentence)) {
      for (const rule of Object.values(VERB_RULES)) {
        const one = rule(tagged, candidate)
        if (!one) continue
        if (!one.cue || !held[one.cue.from]) found.push(one)
        break
      }
    }
    for (const rule of Object.values(SENTENCE_RULES)) found.push(...rule(tagged, sentence))
  }
  return readChains(tagged, continueSpeakers(tagged, oneEach(tagged, found)))
    .flatMap((one) => compile(tagged, one) ?? [])
    .sort(byContent)
}

/** Tokens that a transcript, a headline or a block has explained already. */
function heldBy(tagged: TaggedDoc, forms: readonly RuleMatch[]): Uint8Array {
  const held = new Uint8Array(tagged.doc.words.length)
  for (const { cue, content, source, rule } of forms) {
    if (cue) held.fill(1, cue.from, cue.to)
    if (rule === 'transcript' || rule === 'headline') {
      for (const { from, to } of [...content, ...(source ? [source] : [])]) held.fill(1, from, to)
    }
  }
  return held
}

/** Of two matches that share a cue word, the surer one stays; a quotation belongs to one cue. */
function oneEach(tagged: TaggedDoc, found: readonly RuleMatch[]): RuleMatch[] {
  const kept: RuleMatch[] = []
  const cues = new Set<number>()
  const quotes = new Set<number>()
  for (const one of [...found].sort((a, b) => b.confidence - a.confidence)) {
    const words: number[] = []
    for (let i = one.cue?.from ?? 0; i < (one.cue?.to ?? 0); i++) words.push(i)
    const main = words.at(-1)
    if (main !== undefined && cues.has(main)) continue
    const number = one.rule === 'quoted' ? (tagged.quotationOf[one.content[0]?.from ?? 0] as number) : -1
    if (quotes.has(number)) continue
    if (number >= 0) quotes.add(number)
    for (const i of words) cues.add(i)
    kept.push(one)
  }
  return kept.sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}
