// A text quoted in a mail, without the marks that mail programs put before each of its lines.

/** So many of the lines that are not empty begin with the mark. */
const NEARLY_ALL = 0.8

/** Takes off one mark after the other, as long as nearly every line has one; any other text stays as it is. */
export function unquoted(text: string): string {
  const lines = text.split('\n')
  const filled = lines.filter((line) => line.trim() !== '')
  const marked = filled.filter((line) => MARK.test(line))
  if (marked.length < 2 || marked.length < filled.length * NEARLY_ALL) return text
  return unquoted(lines.map((line) => line.replace(MARK, '')).join('\n'))
}

const MARK = /^ {0,3}> ?/
