// According to gas engineers, the leak began …; the cannery is shut, according to Sunniva Ketteridge.
// Known failure: “according to plan”, kept out by a short list.
import { endOfClause, rangeOf, windowAround } from './clause'
import { endOfPhrase, isFiniteVerb } from './phrases'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

const NOT_SOURCES =
  /^(?:plan|schedule|law|tradition|custom|size|age|taste|need|rules|whether|how|what|protocol|merit|ability|income)$/

export function findAccordingTo(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(tagged, i)) continue
    const two = tagged.lower[i] === 'according' && tagged.lower[i + 1] === 'to'
    const perLaw =
      tagged.lower[i] === 'per' &&
      tagged.tags[i + 1] === 'NNP' &&
      (i === sentence.from || tagged.lower[i - 1] === ',')
    if (!two && !perLaw) continue
    const cue = { from: i, to: i + (two ? 2 : 1) }
    const around = windowAround(sentence, i)
    const end = endOfSource(tagged, cue.to, around.to)
    if (end === cue.to || NOT_SOURCES.test(tagged.lower[end - 1] as string)) continue
    const source = { from: cue.to, to: end }
    const content = contentAround(tagged, cue.from, end, around)
    if (content.length > 0)
      found.push(ruleMatch('accordingTo', 'according to', 0.9, { source, cue, content }))
  }
  return found
}

/** The phrase, and the list that “Freda Ames-Kirby, Colin Mbatha and Uma Sehgal-Roy” is. */
function endOfSource(tagged: TaggedDoc, from: number, limit: number): number {
  const end = endOfPhrase(tagged, from, limit)
  let next = end
  while (next > from && tagged.lower[next] === ',' && /^NNP/.test(tagged.tags[next + 1] ?? '')) {
    next = endOfPhrase(tagged, next + 1, limit)
    for (let i = end; i < next; i++) if (tagged.lower[i] === 'and') return next
    if (next === end + 1) break
  }
  return end
}

function contentAround(tagged: TaggedDoc, cue: number, end: number, sentence: Range): Range[] {
  const start = afterLead(tagged, sentence.from, cue)
  if (cue - start <= 1) {
    // In front: everything behind the comma that ends the source and its asides.
    const comma = mainComma(tagged, end, sentence.to)
    return [rangeOf(comma + 1, endOfClause(tagged, comma + 1, sentence.to))].filter((x) => x !== null)
  }
  const before = rangeOf(start, tagged.lower[cue - 1] === ',' ? cue - 1 : cue)
  const opensAside = tagged.lower[cue - 1] === ','
  const close = opensAside && tagged.lower[end] === ',' ? end : -1
  // “Commuters, according to the barometer, lose six days”: the content goes on behind the second comma.
  const after = close >= 0 && !hasFinite(tagged, start, cue) ? rangeOf(close + 1, sentence.to) : null
  return [before, after].filter((x) => x !== null)
}

function hasFinite(tagged: TaggedDoc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(tagged, i) || isQuoted(tagged, i)) return true
  return false
}

/** “But according to …”, “… reported on Monday that, according to …”. */
function afterLead(tagged: TaggedDoc, from: number, cue: number): number {
  for (let i = cue - 1; i > from; i--) {
    if (tagged.lower[i] === 'that' && i >= cue - 2) return cue
    if (/^[;—–]$/.test(tagged.lower[i] as string)) return i + 1
  }
  return /^(?:but|and|yet|however)$/.test(tagged.lower[from] as string) ? from + 1 : from
}

/** The comma behind a source and its asides: the last one before the first finite verb of the main clause. */
function mainComma(tagged: TaggedDoc, from: number, limit: number): number {
  let comma = from - 1
  for (let i = from; i < limit; i++) {
    if (tagged.lower[i] !== ',' || isQuoted(tagged, i)) continue
    comma = i
    const next = tagged.lower[i + 1] ?? ''
    if (/^(?:who|which|whose|where)$/.test(next)) continue
    if (
      /^(?:DT|NN|JJ|CD)/.test(tagged.tags[i + 1] ?? '') &&
      tagged.lower[endOfPhrase(tagged, i + 1, limit)] === ','
    )
      continue
    return i
  }
  return comma
}
