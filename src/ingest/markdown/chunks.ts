// A long Markdown text in pieces that are read one by one: what costs the square of a piece stays linear in the text.

/** Lines from which on a piece ends where a paragraph does, and those after which it ends wherever it is. */
const ENOUGH = 200
const MOST = 1_000

/** What begins, or ends, code between fences; the backticks of a fence are not followed by others (CommonMark 4.5). */
const FENCE = /^ {0,3}(`{3,}(?![^`]*`)|~{3,})/

/**
 * Pieces end at a blank line before a line that is not indented: there everything has ended but code between fences.
 * Where no such line comes, a list or a paragraph of a thousand lines becomes two.
 */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = []
  let lines: string[] = []
  let fence: string | null = null
  let blank = false
  for (const line of text.split('\n')) {
    const ends = (blank && lines.length >= ENOUGH && /^\S/.test(line)) || lines.length >= MOST
    if (fence === null && ends) {
      chunks.push(lines.join('\n'))
      lines = []
    }
    const mark = FENCE.exec(line)?.[1] ?? null
    if (fence === null) fence = mark
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = null
    lines.push(line)
    blank = line.trim() === ''
  }
  chunks.push(lines.join('\n'))
  return chunks
}
