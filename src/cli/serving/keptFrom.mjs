// From when on a file of a build is kept for reading offline: a first visit keeps what the article, the page and the library need.

/** What analyzes and opens texts of one's own. */
const TEXT = /^assets\/worker\/(?:analysis|opening)\./
/** What opens documents, letters of other scripts and slanted ones, large icons, licenses, and what is laid over several articles. */
const LATER = /^assets\/(?:worker\/|(?:Report|Compare|Class)Page-)|\.woff2$|-512\.png$|^THIRD-PARTY/
/** What every page is written in. */
export const LETTERS = /\/(?:source-serif-4|public-sans)-latin-\w+-normal-/

/**
 * `visit`: from the first one; `text`: once a reader has opened something of their own, or at the next visit, and then
 * with every version; `later`: likewise, but no version waits for it.
 * @param {string} path within the build, with `/`
 * @returns {'visit' | 'text' | 'later'}
 */
export function keptFrom(path) {
  if (TEXT.test(path)) return 'text'
  return LETTERS.test(path) || !LATER.test(path) ? 'visit' : 'later'
}
