// The front door: whatever a reader opens → Article. With it comes the parser of HTML, so the page itself, which leaves
// parsing to a worker, takes only types from here.
export { articleFromText } from './articleFromText'
export { wholeArticle } from './html/wholeArticle'
export { beginBytes, type OpenedFrom, type Opening, openBytes, openClipboard, openText } from './open'
export type { ExcludedBlock, Opened } from './outcome'
export { textFromBytes } from './textFromBytes'
