// Cuts a text into the word pieces of an uncased BERT vocabulary (Wu et al. 2016; Devlin et al. 2019), each with its place.

/** Piece i is `ids[i]` and stands at `text.slice(starts[i], ends[i])`, in UTF-16 code units. */
export type Pieces = {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** The number of each piece, as a vocabulary file lists them, and of the special ones. */
export type Vocabulary = {
  readonly idOf: ReadonlyMap<string, number>
  readonly unknown: number
  readonly begin: number
  readonly end: number
}

/** Throws RangeError where a piece that every text needs is missing. */
export function vocabularyOf(pieces: readonly string[]): Vocabulary {
  const idOf = new Map(pieces.map((piece, id) => [piece, id]))
  const special = (piece: string): number => {
    const id = idOf.get(piece)
    if (id === undefined) throw new RangeError(`the vocabulary lacks ${piece}`)
    return id
  }
  return { idOf, unknown: special('[UNK]'), begin: special('[CLS]'), end: special('[SEP]') }
}

/** Longer words are one unknown piece, as in BERT. */
const LONGEST_WORD = 100

const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u{fffd}]/u
const SPACE = /\p{White_Space}/u
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u
const MARK = /\p{Mn}/gu
/** Ideographs are words of their own, as in BERT. */
const IDEOGRAPH =
  /[\u{4e00}-\u{9fff}\u{3400}-\u{4dbf}\u{20000}-\u{2a6df}\u{2a700}-\u{2ceaf}\u{f900}-\u{faff}\u{2f800}-\u{2fa1f}]/u

/** What a character is to the words around it: nothing, a gap between words, a word of its own, or part of one. */
const IGNORED = 0
const GAP = 1
const ALONE = 2
const WITHIN = 3

function kindOf(character: string): number {
  if (/[\t\n\r]/.test(character)) return GAP
  if (CONTROL.test(character)) return IGNORED
  if (SPACE.test(character)) return GAP
  return PUNCTUATION.test(character) || IDEOGRAPH.test(character) ? ALONE : WITHIN
}

/** Without accents and in lower case; may be empty or longer. */
const folded = (character: string): string => character.normalize('NFD').replace(MARK, '').toLowerCase()

/** What is known of every ASCII character, since nearly all are. */
const ASCII_KIND = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)))

class PieceList {
  readonly ids: number[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  add(id: number, start: number, end: number): void {
    this.ids.push(id)
    this.starts.push(start)
    this.ends.push(end)
  }
  done(): Pieces {
    const { ids, starts, ends } = this
    return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
  }
}

/** The pieces of a text, special pieces not among them; linear in its length. */
export function cutIntoPieces(text: string, vocabulary: Vocabulary): Pieces {
  const out = new PieceList()
  let word = ''
  /** For each code unit of `word`, where the character that it came from starts and ends in the text. */
  let from: number[] = []
  let to: number[] = []
  const flush = (): void => {
    if (word !== '') addWord(word, from, to, vocabulary, out)
    word = ''
    from = []
    to = []
  }
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    const character = code < 128 ? (text[i] as string) : String.fromCodePoint(text.codePointAt(i) as number)
    const kind = code < 128 ? (ASCII_KIND[code] as number) : kindOf(character)
    const next = i + character.length
    if (kind === GAP || kind === ALONE) flush()
    if (kind === ALONE || kind === WITHIN) {
      const letters = code < 128 ? character.toLowerCase() : folded(character)
      for (let k = 0; k < letters.length; k++) {
        from.push(i)
        to.push(next)
      }
      word += letters
    }
    if (kind === ALONE) flush()
    i = next
  }
  flush()
  return out.done()
}

/** The longest piece that the vocabulary has, from the left; a word that cannot be written is one unknown piece. */
function addWord(
  word: string,
  from: readonly number[],
  to: readonly number[],
  { idOf, unknown }: Vocabulary,
  out: PieceList,
): void {
  const found: { id: number; start: number; end: number }[] = []
  const isWritable = [...word].length <= LONGEST_WORD
  for (let start = 0; isWritable && start < word.length; ) {
    let end = word.length
    let id: number | undefined
    for (; end > start; end--) {
      id = idOf.get(start === 0 ? word.slice(0, end) : `##${word.slice(start, end)}`)
      if (id !== undefined) break
    }
    if (id === undefined) {
      found.length = 0
      break
    }
    found.push({ id, start, end })
    start = end
  }
  if (found.length === 0) found.push({ id: unknown, start: 0, end: word.length })
  for (const { id, start, end } of found) out.add(id, from[start] as number, to[end - 1] as number)
}
