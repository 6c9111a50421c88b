// Text cut to a length.

/** Cut between words where there are any, and never within a character; `length` in UTF-16 code units. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length)
  return `${text.slice(0, space > length / 2 ? space : length).replace(/[\ud800-\udbff]$/, '')} …`
}
