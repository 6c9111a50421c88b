// Quoted at second hand: the agency quoted Minister Drita Molnaru as saying that …; she was quoted as saying …; cited by the paper as saying …
// Known failure: “as he was quoted as having said”.
import { endOfClause, finiteAhead, rangeOf, windowAround } from './clause'
import { groupAt } from './phrases'
import { quotationAfter } from './quoted'
import { type RuleMatch, ruleMatch } from './ruleMatch'
import { subjectBefore } from './subject'
import { isQuoted, type Range, type TaggedDoc } from './taggedDoc'

export function findQuotedAs(tagged: TaggedDoc, sentence: Range): RuleMatch[] {
  const found: RuleMatch[] = []
  for (let i = sentence.from + 2; i < sentence.to; i++) {
    if (
      !/^(?:saying|telling|describing|adding)$/.test(tagged.lower[i] as string) ||
      tagged.lower[i - 1] !== 'as' ||
      isQuoted(tagged, i)
    )
      continue
    const verb = quotingVerb(tagged, i - 1, sentence.from)
    if (verb < 0) continue
    const one = made(tagged, verb, i, windowAround(sentence, i))
    if (one) found.push(one)
  }
  return found
}

const quotingVerb = (tagged: TaggedDoc, before: number, from: number): number => {
  for (let i = before - 1; i >= Math.max(from, before - 25); i--)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing|quote|cite)$/.test(tagged.lower[i] as string)) return i
  return -1
}

function made(tagged: TaggedDoc, verb: number, cue: number, sentence: Range): RuleMatch | null {
  const group = groupAt(tagged, verb, sentence.from)
  const outer = subjectBefore(tagged, group, sentence.from)
  const object = rangeOf(verb + 1, cue - 1)
  const source = group.passive ? outer : object
  if (!source) return null
  const by =
    group.passive && object && tagged.lower[object.from] === 'by' ? rangeOf(object.from + 1, object.to) : null
  const relay = group.passive ? by : outer
  const content = contentOf(tagged, cue + 1, sentence.to)
  if (content.length === 0) return null
  return ruleMatch('quotedAs', `“${tagged.doc.words[verb]} as ${tagged.doc.words[cue]}”`, 0.9, {
    source,
    cue: { from: cue, to: cue + 1 },
    content,
    via: relay ? [relay] : [],
  })
}

function contentOf(tagged: TaggedDoc, from: number, limit: number): readonly Range[] {
  const number = quotationAfter(tagged, from, limit)
  if (number >= 0) return tagged.pieces[number] as readonly Range[]
  const start = tagged.lower[from] === 'that' ? from + 1 : from
  if (finiteAhead(tagged, start, limit) < 0) return []
  const content = rangeOf(start, endOfClause(tagged, start, limit))
  return content ? [content] : []
}
