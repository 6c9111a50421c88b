// What is said when an article is read aloud: sentence by sentence, with the speaker's name before each quotation.
import { type Article, bySpan, inOneLine, nameOfSource, type Span, span, textOf } from '../domain'
import type { AnalyzedArticle } from './analyzedArticle'
import { sentencesIn } from './sentences'

export type SpokenPart = {
  readonly words: string
  /** What of the text it stands for: lit meanwhile. */
  readonly at: Span
}

/** From the sentence on in which `from` lies. */
export function deriveSpokenParts(analyzed: AnalyzedArticle, from: number): readonly SpokenPart[] {
  const { article } = analyzed
  const quotations = quotationsOf(analyzed)
  const sentences = article.blocks
    .flatMap((block) => sentencesIn(article, block))
    .filter(({ end }) => end > from)
  let next = 0
  return sentences.flatMap((sentence) => {
    while (next < quotations.length && quotations[next]!.at.start < sentence.start) next += 1
    const own: Quotation[] = []
    while (next < quotations.length && quotations[next]!.at.start < sentence.end)
      own.push(quotations[next++]!)
    return partsOf(article, sentence, own)
  })
}

type Quotation = { readonly at: Span; readonly name: string }

/** Where each quotation begins, and who speaks; one that nobody is known to have said has no name. */
function quotationsOf(analyzed: AnalyzedArticle): readonly Quotation[] {
  return analyzed.analysis.attributions
    .flatMap((attribution) => {
      const [first] = [...attribution.direct].sort(bySpan)
      const { source } = attribution
      const isKnown = source.kind === 'entity' || source.kind === 'unnamed'
      return first && isKnown ? [{ at: first, name: nameOfSource(analyzed, source) }] : []
    })
    .sort((a, b) => bySpan(a.at, b.at))
}

/** Words before the quotation, which say the name themselves, need nobody to say it again. */
function partsOf({ text }: Article, sentence: Span, quotations: readonly Quotation[]): readonly SpokenPart[] {
  const parts: SpokenPart[] = []
  let from: number = sentence.start
  const say = (to: number, name: string | null) => {
    const words = inOneLine(text.slice(from, to))
    const said = /[\p{L}\p{N}]/u.test(words) ? words : ''
    if (said !== '') parts.push({ words: said, at: span(from, to) })
    if (name !== null) parts.push({ words: `${name}:`, at: sentence })
    from = to
  }
  for (const { at, name } of quotations) {
    const before = textOf(text, { start: sentence.start, end: at.start })
    if (before.includes(name) || from > at.start) continue
    // The mark belongs to what it opens.
    const opening = /["“”‘’«»„'\s]*$/u.exec(text.slice(from, at.start))?.[0].length ?? 0
    const to = at.start - opening
    if (to > from) say(to, name)
    else parts.push({ words: `${name}:`, at: sentence })
  }
  say(sentence.end, null)
  return parts
}
