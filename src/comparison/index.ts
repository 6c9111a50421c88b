// Several articles side by side: compareArticles → shared quotes, voices, common copy, claims.

export { agencyOf } from './agency'
export { type Comparison, compareArticles } from './compare'
export { type CopiedIn, type Copy, shareOfCopy } from './copy'
export type { ComparedArticle } from './persons'
export { layAlong, type QuoteKind, type SharedQuote, type Variant } from './quotes'
export { nameOfSpeaker } from './speakers'
export { joinedWords, type Piece, type ToldQuote, type ToldVariant, tellClaims, tellQuotes } from './told'
export type { Heard, Voice } from './voices'
