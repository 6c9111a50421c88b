// What another extractor says of a page; kept apart from that extractor, which is a worker's.

/** The blocks of a page, by their place in it, that the other extractor takes for its article. */
export type SecondOpinion = { readonly blocks: readonly number[] }

/** Milliseconds that it is waited for; where it comes later, our rules stand alone. */
export const SECOND_PATIENCE = 2_000
