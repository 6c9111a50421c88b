// Quoted at second hand: the agency quoted Minister Drita Molnaru as saying that …; she was quoted as saying …; cited by the paper as saying …
// Known failure: “as he was quoted as having said”.
import { endOfClause, finiteAhead, rangeOf } from './clause'
import { type Finding, finding } from './finding'
import { groupAt } from './phrases'
import { quotationAfter } from './quoted'
import { isQuoted, type Range, type Reading } from './reading'
import { subjectBefore } from './subject'

export function findQuotedAs(r: Reading, sentence: Range): Finding[] {
  const found: Finding[] = []
  for (let i = sentence.from + 2; i < sentence.to; i++) {
    if (
      !/^(?:saying|telling|describing|adding)$/.test(r.lower[i] as string) ||
      r.lower[i - 1] !== 'as' ||
      isQuoted(r, i)
    )
      continue
    const verb = quotingVerb(r, i - 1, sentence.from)
    if (verb < 0) continue
    const one = made(r, verb, i, sentence)
    if (one) found.push(one)
  }
  return found
}

const quotingVerb = (r: Reading, before: number, from: number): number => {
  for (let i = before - 1; i >= Math.max(from, before - 25); i--)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing|quote|cite)$/.test(r.lower[i] as string)) return i
  return -1
}

function made(r: Reading, verb: number, cue: number, sentence: Range): Finding | null {
  const group = groupAt(r, verb, sentence.from)
  const outer = subjectBefore(r, group, sentence.from)
  const object = rangeOf(verb + 1, cue - 1)
  const source = group.passive ? outer : object
  if (!source) return null
  const by =
    group.passive && object && r.lower[object.from] === 'by' ? rangeOf(object.from + 1, object.to) : null
  const relay = group.passive ? by : outer
  const content = contentOf(r, cue + 1, sentence.to)
  if (content.length === 0) return null
  return finding('quotedAs', `“${r.doc.words[verb]} as ${r.doc.words[cue]}”`, 0.9, {
    source,
    cue: { from: cue, to: cue + 1 },
    content,
    via: relay ? [relay] : [],
  })
}

function contentOf(r: Reading, from: number, limit: number): readonly Range[] {
  const number = quotationAfter(r, from, limit)
  if (number >= 0) return r.pieces[number] as readonly Range[]
  const start = r.lower[from] === 'that' ? from + 1 : from
  if (finiteAhead(r, start, limit) < 0) return []
  const content = rangeOf(
    start,
    endOfClause(r, start, limit, { subordinate: false, that: true, just: false }),
  )
  return content ? [content] : []
}
