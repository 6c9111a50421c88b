// The front door: whatever a reader opens → Article.
export { articleFromText } from './articleFromText'
export { wholeArticle } from './html/wholeArticle'
export { type OpenedFrom, openBytes, openClipboard, openText } from './open'
export type { ExcludedBlock, Opened } from './outcome'
export { textFromBytes } from './textFromBytes'
