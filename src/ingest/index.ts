// The front door: whatever a reader opens → Article.
export { articleFromText, idOf, type TextMeta } from './articleFromText'
export { safeHref } from './html/articleFromHtml'
export { findInvisibles, type Invisible } from './invisibles'
export { normalizeText } from './normalizeText'
export { type OpenedFrom, openBytes, openClipboard, openText } from './open'
export type { LeftOut, Opened } from './outcome'
