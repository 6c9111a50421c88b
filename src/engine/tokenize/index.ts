// The front door of tokenizing: a text and its blocks in, a Doc out.
import type { Block } from '../../domain'
import type { Doc, Sentence, TokenRange } from '../doc'
import { classAt, LINE_BREAK } from './characters'
import { findSentences } from './sentences'
import { findTokens, tokenSink } from './tokens'

/** Characters a token takes in English news, with the space after it; only sizes the first allocation. */
const CHARACTERS_PER_TOKEN = 4

type Stretch = { readonly start: number; readonly end: number }

/** The lines of text[from, to) that are not empty. */
function addLines(text: string, from: number, to: number, out: Stretch[]): void {
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && classAt(text, at) !== LINE_BREAK) continue
    if (at > start) out.push({ start, end: at })
    start = at + 1
  }
}

/** Each block is a paragraph; what lies outside of blocks counts by lines, so that no word is lost. */
function findParagraphs(text: string, blocks: readonly Block[] | null): Stretch[] {
  const out: Stretch[] = []
  let done = 0
  for (const { span } of blocks ?? []) {
    const start = Math.max(done, span.start)
    const end = Math.min(text.length, span.end)
    if (start >= end) continue
    addLines(text, done, start, out)
    out.push({ start, end })
    done = end
  }
  addLines(text, done, text.length, out)
  return out
}

/** Cuts any text into tokens, sentences and paragraphs, in time linear in its length. Never throws. */
export function tokenize(text: string, blocks: readonly Block[] | null): Doc {
  const sink = tokenSink(Math.ceil(text.length / CHARACTERS_PER_TOKEN) + 16)
  const paragraphs: TokenRange[] = []
  for (const { start, end } of findParagraphs(text, blocks)) {
    const from = sink.count
    findTokens(text, start, end, sink)
    if (sink.count > from) paragraphs.push({ from, to: sink.count })
  }
  const starts = sink.starts.slice(0, sink.count)
  const ends = sink.ends.slice(0, sink.count)
  const words: string[] = new Array(sink.count)
  for (let i = 0; i < sink.count; i++) words[i] = text.slice(starts[i], ends[i])
  const sentences: Sentence[] = []
  const view = { text, starts, ends, words }
  paragraphs.forEach(({ from, to }, paragraph) => {
    findSentences(view, from, to, paragraph, sentences)
  })
  const sentenceOf = new Int32Array(sink.count)
  sentences.forEach(({ from, to }, number) => {
    sentenceOf.fill(number, from, to)
  })
  return { text, starts, ends, words, sentences, paragraphs, sentenceOf }
}
