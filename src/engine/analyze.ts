// From an article to who says what in it: the stages in their order, each replaceable.
import { type Analysis, type Article, ENGINE_VERSION } from '../domain'
import type { CarefulEvidence } from './attribution/careful'
import { findContext } from './context'
import type { Doc, Syntax } from './doc'
import { findEverySource } from './findEverySource'
import { foreignLanguageOf } from './language/foreignLanguage'
import { quotedWords } from './language/quotedWords'
import type { Models } from './model'
import { tellSaying } from './saying'
import { resolveSpeakers } from './speakers'
import { parse } from './syntax'
import { tokenize } from './tokenize'
import { touching } from './unanswered'

/**
 * Analyzes an article: cuts it into tokens and sentences, tags and parses them, pairs quotation marks, finds cues
 * with their sources and contents, resolves the speakers, and tells context from news. Of a text in another language
 * than English only the quotation marks are read. Pure; never throws for any
 * text. Without `models` it works by rules alone, and `Analysis.engine` says so. `careful` is what an encoder saw in
 * the article (src/encoder); without it, or before it has seen all of it, the reading is the quick one. `onProgress` gets 0 to 1.
 */
export function analyze(
  article: Article,
  models: Models | null,
  onProgress: (done: number) => void = () => {},
  careful: CarefulEvidence | null = null,
): Analysis {
  const doc = tokenize(article.text, article.blocks)
  onProgress(0.1)
  const engine = `Sourcelight engine ${ENGINE_VERSION} · ${models ? `weights ${models.version}${careful ? ` and ${careful.version}` : ''}` : 'rules only, without fitted weights'}`
  const foreign = foreignLanguageOf(article.text)
  if (foreign !== null) {
    const found = { attributions: quotedWords(doc), unanswered: [], entities: [], context: [] }
    return { articleId: article.id, engine, reading: 'quick', foreign, ...found }
  }
  const syntax = syntaxOf(doc, models)
  onProgress(0.5)
  const { quotations, found, asked } = findEverySource(doc, syntax, article, models, careful)
  onProgress(0.7)
  const who = resolveSpeakers(doc, syntax, models?.sections.get('names') ?? null, quotations, found, asked)
  onProgress(0.9)
  const context = findContext(doc, syntax, found, models, careful).filter(
    ({ span }) => touching(asked, span).length === 0,
  )
  onProgress(1)
  return {
    articleId: article.id,
    engine,
    reading: careful && syntax && careful.unread.length === 0 ? 'careful' : 'quick',
    attributions: tellSaying(doc, article, who.attributions, who.entities),
    unanswered: who.unanswered,
    entities: who.entities,
    context,
  }
}

const syntaxOf = (doc: Doc, models: Models | null): Syntax | null =>
  models?.sections.has('tagger') && models.sections.has('parser') ? parse(doc, models) : null
