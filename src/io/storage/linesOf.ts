// The lines of a file of any size, one at a time: memory holds a line, never the file.

/** Characters that one line may have: more than the largest article that can be opened makes. */
const LONGEST_LINE = 2 ** 26

/** Null stands for a line that is too long. Empty lines are left out. */
export async function* linesOf(file: Blob, longest = LONGEST_LINE): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  let line = ''
  let tooLong = false
  for (;;) {
    const { done, value } = await reader.read()
    const pieces = (done ? decoder.decode() : decoder.decode(value, { stream: true })).split('\n')
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        if (tooLong) yield null
        else if (line.trim()) yield line
        line = ''
        tooLong = false
      }
      tooLong ||= line.length + piece.length > longest
      line = tooLong ? '' : line + piece
    }
    if (done) break
  }
  if (tooLong) yield null
  else if (line.trim()) yield line
}
