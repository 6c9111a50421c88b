// What was drawn of an article's statements to be checked by hand (`sourcelight report --sample`): their ids, each once.

/** Ids that one article has at most: more than any has statements. */
export const MOST_SAMPLED = 20_000

/** Both samples as one, as far as there is room. */
export const unitedSamples = (here: readonly string[], more: readonly string[]): readonly string[] =>
  [...new Set([...here, ...more])].slice(0, MOST_SAMPLED)
