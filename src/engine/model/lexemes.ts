// What the models see of a word: hashes of its form, its ends and its shape, made once for each distinct word.
import { oncePer } from '../../domain'
import type { Doc } from '../doc'
import { hashText } from './hash'

/** Attributes are looked up by lexeme number: `lower[ids[token]]`. */
export type Lexemes = {
  /** Lexeme number of each token. */
  readonly ids: Int32Array
  readonly count: number
  /** Digits count as 0, curly apostrophes as straight ones. */
  readonly form: Int32Array
  readonly lower: Int32Array
  /** Last one, two and three characters, in small letters. */
  readonly suffix1: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  /** First three characters, in small letters. */
  readonly prefix: Int32Array
  /** “Xx”, “XX”, “0-0”, with runs collapsed. */
  readonly shape: Int32Array
}

const OPENS = new Set(['“', '‘', '«', '„', '``', '‹', '「', '『'])
const CLOSES = new Set(['”', '»', '›', '」', '』'])
const EITHER = new Set(['"', "''"])

/**
 * The word as the models know it. All quotation marks look alike to them, opening or closing by where they
 * stand, so that British, straight and angular marks are read as well as the curly ones of the training text.
 */
function normalForm(doc: Doc, token: number): string {
  const word = doc.words[token] as string
  const first = word.charCodeAt(0)
  if (first > 47 && first < 128 && first !== 96) return word
  if (OPENS.has(word)) return '“'
  if (CLOSES.has(word)) return '”'
  if (EITHER.has(word) || word === "'" || word === '’') {
    const hangs = token > 0 && doc.ends[token - 1] === doc.starts[token]
    const leads = token + 1 < doc.words.length && doc.starts[token + 1] === doc.ends[token]
    if (leads && !hangs) return '“'
    return EITHER.has(word) ? '”' : "'"
  }
  return word
}

/** Small letters, digits as 0, apostrophes straight. */
const fold = (word: string): string => word.replace(/\d/g, '0').replace(/[’ʼ]/g, "'")

function shapeOf(word: string): string {
  let shape = ''
  for (let i = 0; i < word.length && shape.length < 8; i++) {
    const char = word[i] as string
    const code = word.charCodeAt(i)
    let kind = char
    if ((code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(char))) kind = 'X'
    else if ((code >= 97 && code <= 122) || (code > 127 && /[\p{L}\p{M}]/u.test(char))) kind = 'x'
    else if (code >= 48 && code <= 57) kind = '0'
    if (shape[shape.length - 1] !== kind) shape += kind
    else if (shape.length === 1) shape += kind
  }
  return shape
}

function build(doc: Doc): Lexemes {
  const total = doc.words.length
  const ids = new Int32Array(total)
  const known = new Map<string, number>()
  const kinds: string[] = []
  for (let i = 0; i < total; i++) {
    const word = normalForm(doc, i)
    let id = known.get(word)
    if (id === undefined) {
      id = kinds.length
      known.set(word, id)
      kinds.push(word)
    }
    ids[i] = id
  }
  const column = () => new Int32Array(kinds.length)
  const lexemes = {
    ids,
    count: kinds.length,
    form: column(),
    lower: column(),
    suffix1: column(),
    suffix2: column(),
    suffix3: column(),
    prefix: column(),
    shape: column(),
  }
  kinds.forEach((word, id) => {
    // A word longer than any real one is known by its beginning and its end.
    const form = fold(word.length > 64 ? word.slice(0, 32) + word.slice(-32) : word)
    const lower = form.toLowerCase()
    const end = lower.length
    lexemes.form[id] = hashText(form)
    lexemes.lower[id] = hashText(lower)
    lexemes.suffix1[id] = hashText(lower, Math.max(0, end - 1))
    lexemes.suffix2[id] = hashText(lower, Math.max(0, end - 2))
    lexemes.suffix3[id] = hashText(lower, Math.max(0, end - 3))
    lexemes.prefix[id] = hashText(lower, 0, Math.min(3, end))
    lexemes.shape[id] = hashText(shapeOf(form))
  })
  return lexemes
}

/** The lexemes of a Doc; made on the first call, the same ones later. */
export const lexemesOf = oncePer(build)
