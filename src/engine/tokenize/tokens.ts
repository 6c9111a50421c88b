// Cuts a stretch of text into tokens, left to right, looking at each character a bounded number of times.
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  DOT,
  HYPHEN,
  IDEOGRAPH,
  LETTER,
  LINE_BREAK,
  MARK,
  SHOUT,
  SPACE,
  SURROGATE,
} from './characters'
import { cutClitics, endOfAddress, endOfApostrophe, endOfWord, isAstralLetter } from './words'

/** Grows as tokens come. */
type TokenSink = { starts: Int32Array; ends: Int32Array; count: number }

/** An empty sink with room for `capacity` tokens to begin with. */
export const tokenSink = (capacity: number): TokenSink => ({
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  count: 0,
})

function push(sink: TokenSink, start: number, end: number): void {
  if (sink.count === sink.starts.length) {
    const room = sink.count * 2 + 16
    const starts = new Int32Array(room)
    const ends = new Int32Array(room)
    starts.set(sink.starts)
    ends.set(sink.ends)
    sink.starts = starts
    sink.ends = ends
  }
  sink.starts[sink.count] = start
  sink.ends[sink.count] = end
  sink.count++
}

const cuts: number[] = [0, 0, 0, 0]

function pushWord(text: string, start: number, end: number, sink: TokenSink): void {
  const count = cutClitics(text, start, end, cuts)
  let from = start
  for (let i = count - 1; i >= 0; i--) {
    const cut = cuts[i] as number
    push(sink, from, cut)
    from = cut
  }
  push(sink, from, end)
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1
  while (classAt(text, end) === kind) end++
  return end
}

const isRegional = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 0
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** End of a symbol with what belongs to it: variation selectors, skin tones, joined emoji, flags. */
function endOfSymbol(text: string, start: number): number {
  const width = (at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  let end = start + width(start)
  if (isRegional(text, start) && isRegional(text, end)) end += 2
  for (;;) {
    const kind = classAt(text, end)
    const code = text.codePointAt(end) ?? 0
    if (kind === MARK) {
      const joined = code === 0x200d && classAt(text, end + 1) > LETTER
      end += 1
      if (joined && classAt(text, end) === SURROGATE) end += width(end)
      else if (joined && classAt(text, end) !== MARK) end += 1
    } else if ((code >= 0x1f3fb && code <= 0x1f3ff) || (code >= 0xe0020 && code <= 0xe007f)) end += 2
    else return end
  }
}

/** Runs of these stand for one sign or rule: “--”, “***”, “``”. */
const RUNS = /[*=_~`–—]/

function endOfOther(text: string, start: number): number {
  const char = text[start] as string
  const next = classAt(text, start + 1)
  // A handle or a hashtag; “#2” is two tokens.
  if ((char === '@' && (next === LETTER || next === DIGIT)) || (char === '#' && next === LETTER)) {
    return endOfWord(text, start + 1)
  }
  if (RUNS.test(char)) {
    let end = start + 1
    while (text[end] === char) end++
    return end
  }
  return endOfSymbol(text, start)
}

function endOfToken(text: string, at: number, kind: number): number {
  const next = classAt(text, at + 1)
  switch (kind) {
    case DOT:
      return next === DIGIT && classAt(text, at - 1) !== DIGIT
        ? endOfWord(text, at + 1)
        : endOfRun(text, at, DOT)
    case SHOUT:
      return endOfRun(text, at, SHOUT)
    case HYPHEN: {
      const before = classAt(text, at - 1)
      if (next === DIGIT && before <= 2) return endOfWord(text, at + 1)
      return endOfRun(text, at, HYPHEN)
    }
    case APOSTROPHE:
      return text[at] === "'" && text[at + 1] === "'" ? at + 2 : endOfApostrophe(text, at)
    case IDEOGRAPH: {
      let end = at + 1
      while (classAt(text, end) === MARK) end++
      return end
    }
    default:
      return endOfOther(text, at)
  }
}

/** Adds the tokens of text[from, to) to the sink. Line breaks count as space here. */
export function findTokens(text: string, from: number, to: number, sink: TokenSink): void {
  let at = from
  while (at < to) {
    const kind = classAt(text, at)
    if (kind === SPACE || kind === LINE_BREAK) {
      at++
      continue
    }
    const word =
      kind === LETTER || kind === DIGIT || kind === MARK || (kind === SURROGATE && isAstralLetter(text, at))
    let end = at
    if (word) {
      end = endOfAddress(text, at)
      if (end > at) push(sink, at, Math.min(end, to))
      else {
        end = Math.min(endOfWord(text, at), to)
        pushWord(text, at, end, sink)
      }
    } else {
      end = Math.min(endOfToken(text, at, kind), to)
      push(sink, at, end)
    }
    at = end
  }
}
