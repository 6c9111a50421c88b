// The leading evidence of an attribution in a few plain words, for its card.
import type { Doc, Syntax, TokenRange } from '../doc'
import type { Linked } from './link'
import { isSubject } from './tokenFeatures'

const quoted = (doc: Doc, { from, to }: TokenRange): string =>
  `“${doc.text.slice(doc.starts[from], doc.ends[to - 1])}”`

/** E.g. “‘said’ follows the quotation; ‘Putin’ is who says it”. */
export function whyOf(doc: Doc, syntax: Syntax, { source, cue, content }: Linked, direct: boolean): string {
  if (cue === null) return 'the words stand in quotation marks'
  const first = content[0]
  const what = direct ? 'the quotation' : 'what is reported'
  const side = first !== undefined && first.from < cue.from ? 'follows' : 'leads in'
  const opening = `${quoted(doc, cue)} ${side} ${what}`
  if (source === null) return `${opening}; nobody is named`
  for (let i = source.from; i < source.to; i++) {
    const head = syntax.heads[i] ?? -1
    if (head >= cue.from && head < cue.to && isSubject(syntax.relations[i] ?? 0)) {
      return `${opening}; ${quoted(doc, source)} is who says it`
    }
  }
  return `${opening}; ${quoted(doc, source)} stands ${source.from < cue.from ? 'before' : 'behind'} it`
}
