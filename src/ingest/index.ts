// The front door: whatever a reader opens → Article.
export { articleFromText } from './articleFromText'
export { type OpenedFrom, openBytes, openClipboard, openText } from './open'
export { type Opened, refused } from './outcome'
