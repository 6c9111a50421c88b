// A text without certain characters at its end, in time that grows with the text: /x+$/ tries again from every x.

/** `text` up to the last character that is none of `letters`. */
export function withoutTrailing(text: string, letters: string): string {
  let end = text.length
  while (end > 0 && letters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}
