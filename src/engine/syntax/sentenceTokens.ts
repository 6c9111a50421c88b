// The words and tags of one sentence as the parser's features read them, with what lies between two words.
import type { Sentence } from '../doc'
import type { Lexemes } from '../model/lexemes'
import { isVerbTag, TAG } from '../model/tagset'

/** Code of the tag of “no word”. */
const NO_TAG = 62

const isMark = (tag: number): boolean => tag === TAG['``'] || tag === TAG["''"]

/** Index n is “no word”. Reused for all sentences. */
export class SentenceTokens {
  length = 0
  words = new Int32Array(0)
  tags = new Int32Array(0)
  /** How many verbs, commas and quotation marks stand before each word. */
  private verbs = new Int32Array(0)
  private commas = new Int32Array(0)
  private marks = new Int32Array(0)

  load(
    lexemes: Lexemes,
    { from, to }: Pick<Sentence, 'from' | 'to'>,
    tags: Uint8Array,
    tagsFrom: number,
  ): void {
    const length = to - from
    if (this.words.length <= length + 1) this.allocate(Math.max(128, length * 2))
    this.length = length
    for (let i = 0; i < length; i++) {
      const tag = tags[tagsFrom + i] as number
      this.words[i] = lexemes.lower[lexemes.ids[from + i] as number] as number
      this.tags[i] = tag
      this.verbs[i + 1] = (this.verbs[i] as number) + (isVerbTag(tag) ? 1 : 0)
      this.commas[i + 1] = (this.commas[i] as number) + (tag === TAG[','] ? 1 : 0)
      this.marks[i + 1] = (this.marks[i] as number) + (isMark(tag) ? 1 : 0)
    }
    this.words[length] = 0
    this.tags[length] = NO_TAG
  }

  private allocate(size: number): void {
    this.words = new Int32Array(size)
    this.tags = new Int32Array(size)
    this.verbs = new Int32Array(size)
    this.commas = new Int32Array(size)
    this.marks = new Int32Array(size)
  }

  /** What stands between two words, as a small number: verbs (0, 1, more), commas (0, 1, more), marks (no, yes). */
  between(a: number, b: number): number {
    if (a >= this.length || b > this.length || b <= a + 1) return 0
    const verbs = (this.verbs[b] as number) - (this.verbs[a + 1] as number)
    const commas = (this.commas[b] as number) - (this.commas[a + 1] as number)
    const marks = (this.marks[b] as number) - (this.marks[a + 1] as number)
    return Math.min(2, verbs) * 6 + Math.min(2, commas) * 2 + Math.min(1, marks) + 1
  }
}
