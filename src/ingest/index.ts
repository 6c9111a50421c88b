// The front door: whatever a reader opens → Article.
export { articleFromText, idOf, type TextMeta } from './articleFromText'
export { normalizeText } from './normalizeText'
