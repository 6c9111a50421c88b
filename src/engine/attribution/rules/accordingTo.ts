// According to gas engineers, the leak began …; the cannery is shut, according to Sunniva Ketteridge.
// Known failure: “according to plan”, kept out by a short list.
import { endOfClause, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { endOfPhrase } from './phrases'
import { isQuoted, type Range, type Reading } from './reading'

const NOT_SOURCES =
  /^(?:plan|schedule|law|tradition|custom|size|age|taste|need|rules|whether|how|what|protocol|merit|ability|income)$/

export function findAccordingTo(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    if (isQuoted(r, i)) continue
    const two = r.lower[i] === 'according' && r.lower[i + 1] === 'to'
    const perLaw =
      r.lower[i] === 'per' && r.tags[i + 1] === 'NNP' && (i === sentence.from || r.lower[i - 1] === ',')
    if (!two && !perLaw) continue
    const cue = { from: i, to: i + (two ? 2 : 1) }
    const end = endOfSource(r, cue.to, sentence.to)
    if (end === cue.to || NOT_SOURCES.test(r.lower[end - 1] as string)) continue
    const source = { from: cue.to, to: end }
    const content = contentAround(r, cue.from, end, sentence)
    if (content.length > 0) found.push(finding('accordingTo', 'according to', 0.9, { source, cue, content }))
  }
  return found
}

/** The phrase, and the list that “Freda Ames-Kirby, Colin Mbatha and Uma Sehgal-Roy” is. */
function endOfSource(r: Reading, from: number, limit: number): number {
  const end = endOfPhrase(r, from, limit)
  let next = end
  while (next > from && r.lower[next] === ',' && /^NNP/.test(r.tags[next + 1] ?? '')) {
    next = endOfPhrase(r, next + 1, limit)
    for (let i = end; i < next; i++) if (r.lower[i] === 'and') return next
    if (next === end + 1) break
  }
  return end
}

function contentAround(r: Reading, cue: number, end: number, sentence: Range): Range[] {
  const start = afterLead(r, sentence.from, cue)
  if (cue - start <= 1) {
    // In front: everything behind the comma that ends the source and its asides.
    const comma = mainComma(r, end, sentence.to)
    return [
      rangeOf(
        comma + 1,
        endOfClause(r, comma + 1, sentence.to, { subordinate: false, that: false, just: false }),
      ),
    ].filter((x) => x !== null)
  }
  const before = rangeOf(start, r.lower[cue - 1] === ',' ? cue - 1 : cue)
  const opensAside = r.lower[cue - 1] === ','
  const close = opensAside && r.lower[end] === ',' ? end : -1
  // “Commuters, according to the barometer, lose six days”: the content goes on behind the second comma.
  const after = close >= 0 && !hasFinite(r, start, cue) ? rangeOf(close + 1, sentence.to) : null
  return [before, after].filter((x) => x !== null)
}

function hasFinite(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^(?:VB[DZP]|MD)$/.test(r.tags[i] as string) || isQuoted(r, i)) return true
  return false
}

/** “But according to …”, “… reported on Monday that, according to …”. */
function afterLead(r: Reading, from: number, cue: number): number {
  for (let i = cue - 1; i > from; i--) {
    if (r.lower[i] === 'that' && i >= cue - 2) return cue
    if (/^[;—–]$/.test(r.lower[i] as string)) return i + 1
  }
  return /^(?:but|and|yet|however)$/.test(r.lower[from] as string) ? from + 1 : from
}

/** The comma behind a source and its asides: the last one before the first finite verb of the main clause. */
function mainComma(r: Reading, from: number, limit: number): number {
  let comma = from - 1
  for (let i = from; i < limit; i++) {
    if (r.lower[i] !== ',' || isQuoted(r, i)) continue
    comma = i
    const next = r.lower[i + 1] ?? ''
    if (/^(?:who|which|whose|where)$/.test(next)) continue
    if (/^(?:DT|NN|JJ|CD)/.test(r.tags[i + 1] ?? '') && r.lower[endOfPhrase(r, i + 1, limit)] === ',')
      continue
    return i
  }
  return comma
}
