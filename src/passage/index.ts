// Passages that links find again: findWords → describe → format → a link → parse → resolve.
export { describe } from './describe'
export { format, parse } from './format'
export { findInPlace } from './inPlace'
export {
  formatLink,
  type LinkParts,
  type LinkProblem,
  LONGEST_FRAGMENT,
  NO_PARTS,
  parseLink,
} from './link/fragment'
export { quoteFinder, quoteSelectorOf, spanOfQuote } from './quote'
export { resolve } from './resolve'
export { linkToPublisher } from './textFragment'
export { findWords, type Words } from './words'
