// The front door of syntax: parts of speech and dependency trees for a Doc.
import type { Doc, Syntax } from '../doc'
import { ModelError, type Models } from '../model/container'
import type { LinearModel } from '../model/linear'
import { parseSentences } from './parser'
import { tagPresentTense } from './presentTense'
import { tagWords } from './tagger'

function sectionOf(models: Models, name: string): LinearModel {
  const section = models.sections.get(name)
  if (!section) throw new ModelError(`the weights have no ${name}`)
  return section
}

/** What mends the tags before they are parsed. */
export const TAG_STEPS = { tagPresentTense }

/** Tags and parses every sentence, in time linear in the text. Throws ModelError where the weights lack a tagger or a parser. */
export function parse(doc: Doc, models: Models): Syntax {
  const tags = tagWords(doc, sectionOf(models, 'tagger'))
  for (const step of Object.values(TAG_STEPS)) step(doc, tags)
  return { tags, ...parseSentences(doc, tags, sectionOf(models, 'parser')) }
}
