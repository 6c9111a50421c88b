// Where a text stops being JSON: browsers tell it each in its own words, or not at all.

type JsonFault = {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** Whether it stops where the text ends: the file was cut short. */
  readonly atEnd: boolean
}

/** The first place at which `text` is no JSON; null where it is. No recursion: any depth of brackets is read. */
export function findJsonFault(text: string): JsonFault | null {
  const at = faultAt(text)
  if (at === null) return null
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, atEnd: at >= text.length }
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /true|false|null/y

/** What may come next: a value; the first member or the end of it; a further member; a key; a comma or the end. */
type Expected = 'value' | 'firstItem' | 'firstKey' | 'key' | 'more'

function faultAt(text: string): number | null {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = 0
  for (;;) {
    at = skip(SPACE, text, at) ?? at
    const sign = text[at]
    if (expected === 'more') {
      const inside = open.at(-1)
      if (inside === undefined) return at === text.length ? null : at
      if (sign === CLOSING[inside]) open.pop()
      else if (sign === ',') expected = inside === '{' ? 'key' : 'value'
      else return at
      at += 1
    } else if ((expected === 'firstItem' && sign === ']') || (expected === 'firstKey' && sign === '}')) {
      open.pop()
      expected = 'more'
      at += 1
    } else if (expected === 'key' || expected === 'firstKey') {
      const string = endOfString(text, at)
      if (string.fault !== null) return string.fault
      at = skip(SPACE, text, string.end) ?? string.end
      if (text[at] !== ':') return at
      expected = 'value'
      at += 1
    } else if (sign === '[' || sign === '{') {
      open.push(sign)
      expected = sign === '[' ? 'firstItem' : 'firstKey'
      at += 1
    } else {
      const end = sign === '"' ? endOfString(text, at) : endOfPlain(text, at)
      if (end.fault !== null) return end.fault
      at = end.end
      expected = 'more'
    }
  }
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

type End = { readonly end: number; readonly fault: number | null }

function endOfPlain(text: string, at: number): End {
  const end = skip(NUMBER, text, at) ?? skip(WORD, text, at)
  return end === null ? { end: at, fault: at } : { end, fault: null }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

function endOfString(text: string, from: number): End {
  if (skip(STRING, text, from) === null) return { end: from, fault: from }
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return { end: at + 1, fault: null }
    if (code < 0x20) return { end: at, fault: at }
    if (code !== 0x5c) continue
    const end = skip(ESCAPE, text, at)
    if (end === null) return { end: at, fault: at }
    at = end - 1
  }
  return { end: text.length, fault: text.length }
}

/** Where the pattern ends that begins here; null where it does not begin. */
function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
