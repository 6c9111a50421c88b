// Several articles side by side: compareArticles → shared quotes, voices, common copy, claims.
export { type Change, type ChangeKind, spansOf } from './changes'
export { type Comparison, compareArticles } from './compare'
export { type CopiedIn, type Copy, shareOfCopy } from './copy'
export { type ComparedArticle, type Person, type Persons, resolvePersons } from './persons'
export { changesBetween, QUOTE_KINDS, type QuoteKind, type SharedQuote, type Variant } from './quotes'
export type { SharedClaim } from './shared'
export { nameOfSpeaker } from './speakers'
export type { Heard, Voice } from './voices'
