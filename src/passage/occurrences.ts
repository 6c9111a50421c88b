// Every place where words stand in a text, in time that grows with both lengths, whatever they are (Knuth, Morris, Pratt).

type Occurrences = {
  readonly places: readonly number[]
  /** Characters compared on the way: far fewer than the text has, where the words' beginning is rare in it. */
  readonly compared: number
}

/** Characters of the beginning that the text is first skimmed for, by the runtime's own search. */
const HEAD = 8
/** A character that is only skimmed costs such a share of one that is compared. */
const SKIMMED = 1 / 20

/** Where `wanted` stands in `text`, places that overlap too. `wanted` is not empty. */
export function occurrencesOf(wanted: string, text: string): Occurrences {
  const places: number[] = []
  const head = wanted.slice(0, HEAD)
  let compared = text.length * SKIMMED
  let borders: Int32Array | null = null
  let matched = 0
  for (let i = 0; i < text.length; i++) {
    if (matched === 0) {
      const found = text.indexOf(head, i)
      if (found < 0) break
      i = found + head.length - 1
      matched = head.length
    } else {
      borders ??= bordersOf(wanted)
      while (matched > 0 && text.charCodeAt(i) !== wanted.charCodeAt(matched)) matched = borders[matched - 1]!
      if (text.charCodeAt(i) === wanted.charCodeAt(matched)) matched++
      compared++
    }
    if (matched < wanted.length) continue
    places.push(i + 1 - matched)
    borders ??= bordersOf(wanted)
    matched = borders[matched - 1]!
  }
  return { places, compared: compared + (borders ? wanted.length : 0) }
}

/** For each beginning of the words the length of the longest shorter one that it also ends with. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length)
  for (let i = 1, length = 0; i < words.length; i++) {
    while (length > 0 && words.charCodeAt(i) !== words.charCodeAt(length)) length = borders[length - 1]!
    if (words.charCodeAt(i) === words.charCodeAt(length)) length++
    borders[i] = length
  }
  return borders
}
