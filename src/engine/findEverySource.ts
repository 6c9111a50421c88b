// Everything an article attributes to anybody, before it is known who they are: what analyze() and training both read.
import type { Article } from '../domain'
import { findAttributions } from './attribution'
import { type CarefulEvidence, withUnread } from './attribution/careful'
import { saidOnce } from './attribution/carried'
import { CAREFUL, combine, QUICK } from './attribution/combine'
import { assessorOf } from './attribution/confidence'
import { decidedByForm, withForms } from './attribution/decidedByForm'
import { withoutFalseCues } from './attribution/falseCues'
import { withNested } from './attribution/nested'
import { withOneSpeaker } from './attribution/oneSpeaker'
import { withOwnSources } from './attribution/ownSource'
import { findByRules, taggedDocOf } from './attribution/rules'
import type { Doc, FoundAttribution, Quotation, Syntax } from './doc'
import type { Models } from './model'
import { findQuotations } from './quotes'
import { type FoundUnanswered, findUnanswered, withoutUnanswered } from './unanswered'

type EverySource = {
  readonly quotations: readonly Quotation[]
  readonly found: readonly FoundAttribution[]
  readonly asked: readonly FoundUnanswered[]
}

/**
 * Pairs quotation marks, and finds cues with their sources and contents: by rules, and by the fitted model where there is
 * one; then who was asked and gave no answer, which is nobody’s claim.
 */
export function findEverySource(
  doc: Doc,
  syntax: Syntax | null,
  article: Article,
  models: Models | null,
  careful: CarefulEvidence | null = null,
): EverySource {
  const quotations = findQuotations(doc)
  const tagged = taggedDocOf(doc, syntax, quotations, kindsOf(doc, article))
  const ruled = findByRules(tagged)
  const model = models?.networks.get('attribution')
  const read = (evidence: CarefulEvidence | null): FoundAttribution[] =>
    model && syntax
      ? withOwnSources(
          tagged,
          combine(
            doc.text,
            findAttributions(doc, syntax, quotations, ruled, model, evidence),
            ruled,
            evidence ? CAREFUL : QUICK,
            assessorOf(model),
          ),
        )
      : ruled
  const found =
    careful && careful.unread.length > 0 ? withUnread(doc, careful, read(careful), read(null)) : read(careful)
  const decided = decidedByForm(tagged, ruled)
  const told = withForms(doc.text, saidOnce(doc.text, quotations, found), decided)
  const said = withoutFalseCues(tagged, withNested(tagged, withOneSpeaker(told)))
  const asked = findUnanswered(tagged, said)
  return { quotations, found: withoutUnanswered(doc.text, said, asked), asked }
}

/** What each paragraph of the Doc is in the article: blocks and paragraphs both stand in text order. */
export function kindsOf(doc: Doc, { blocks }: Article) {
  let at = 0
  return doc.paragraphs.map(({ from }) => {
    const start = doc.starts[from] as number
    while (at < blocks.length && (blocks[at]?.span.end ?? 0) <= start) at++
    const block = blocks[at]
    return block && block.span.start <= start ? block.kind : 'paragraph'
  })
}
