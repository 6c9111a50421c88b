// The front door of mentions: every name, description and pronoun of an article, before anybody knows whom they mean.
import type { Doc, FoundAttribution, Quotation, Syntax } from '../doc'
import type { LinearModel } from '../model'
import { type AnnotatedDoc, annotate } from './annotatedDoc'
import type { NameMention, NominalMention, PronounMention } from './mention'
import { findNames } from './names'
import { findNominals, sourceNominals } from './nominals'
import { findPronouns } from './pronouns'
import { titlesIn } from './quotedTitles'
import { sourceNames } from './sourceNames'

export type Mentions = {
  readonly annotated: AnnotatedDoc
  readonly names: readonly NameMention[]
  readonly nominals: readonly NominalMention[]
  readonly pronouns: readonly PronounMention[]
}

/** What counts as a mention beside capitalized names. */
export const MENTION_STEPS = { titlesIn, sourceNames, findPronouns, findNominals, sourceNominals }

/** Finds all mentions; whatever else is found to speak counts as a description. `model` is the section `names` of the fitted weights; both it and `syntax` may be missing. */
export function findMentions(
  doc: Doc,
  syntax: Syntax | null,
  model: LinearModel | null,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): Mentions {
  const names = findNames(doc, model, MENTION_STEPS.titlesIn(doc, quotations), (seen) =>
    MENTION_STEPS.sourceNames(doc, seen, found),
  )
  const annotated = annotate(doc, names, syntax)
  const pronouns = MENTION_STEPS.findPronouns(doc)
  const nominals = MENTION_STEPS.findNominals(annotated)
  return {
    annotated,
    names,
    nominals: [...nominals, ...MENTION_STEPS.sourceNominals(annotated, nominals, pronouns, found)],
    pronouns,
  }
}
