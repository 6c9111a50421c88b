// Writes the corpora as word pieces for the Python trainer, with the very functions that cut a reader's text: nothing is cut twice in two languages.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { featuresOf, standingOf } from '../../encoder/features'
import { cutIntoPieces, type Vocabulary, vocabularyOf } from '../../encoder/wordPieces'
import { findQuotations } from '../../engine/quotes'
import { tokenize } from '../../engine/tokenize'
import { articleFromText } from '../../ingest'
import { loadDiscourse, loadGum, loadPolnear, type Range } from '../data'
import { defaultData } from '../paths'

/** Pieces that the shipped vocabulary keeps: with them the weights stay under their 16 MB. */
const KEPT = 21_000

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultData() },
    vocabulary: { type: 'string', default: 'vocab.txt' },
    out: { type: 'string', default: 'pieces' },
    /** Articles of each set; nought for all. */
    limit: { type: 'string', default: '0' },
  },
})
const most = Number(options.limit) || undefined

const SETS = ['train', 'dev'] as const
const polnear = SETS.flatMap((set) =>
  loadPolnear(options.data, set)
    .slice(0, most)
    .map((one) => ({ ...one, set })),
)
const discourse = SETS.flatMap((set) =>
  loadDiscourse(options.data, set)
    .slice(0, most)
    .map((one) => ({ ...one, set })),
)
const full = readFileSync(options.vocabulary, 'utf8').split('\n').filter(Boolean)

/**
 * The pieces worth their weight: the special ones, every single character, what news uses twice or more, and of the
 * rest the first, since the list is in the order of frequency. Counted on training texts alone.
 */
function keptPieces(): { pieces: string[]; rows: number[] } {
  const whole = vocabularyOf(full)
  const counts = new Uint32Array(full.length)
  const texts = [
    ...[...polnear, ...discourse].filter(({ set }) => set === 'train').map(({ text }) => text),
    ...loadGum(options.data).flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ]
  for (const text of texts)
    for (const id of cutIntoPieces(text, whole).ids) counts[id] = (counts[id] as number) + 1
  const worth = (id: number): number => {
    const piece = full[id] as string
    if (/^\[(PAD|UNK|CLS|SEP)\]$/.test(piece)) return 4
    if (/^\[.*\]$/.test(piece) && piece.length > 3) return -1
    if ([...piece.replace(/^##/, '')].length === 1) return 3
    return (counts[id] as number) >= 2 ? 2 : (counts[id] as number)
  }
  const rows = full
    .map((_, id) => id)
    .filter((id) => worth(id) >= 0)
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, KEPT)
    .sort((a, b) => a - b)
  return { pieces: rows.map((id) => full[id] as string), rows }
}

function encoded(id: string, text: string, vocabulary: Vocabulary) {
  const article = articleFromText(text, { origin: 'file', id, title: null })
  if (article.text !== text) throw new Error(`${id}: the text is not kept as it is`)
  const doc = tokenize(text, article.blocks)
  const pieces = cutIntoPieces(text, vocabulary)
  const features = featuresOf(doc, findQuotations(doc), pieces)
  const standing = standingOf(doc, pieces.starts)
  return {
    id,
    ids: [...pieces.ids],
    starts: [...pieces.starts],
    ends: [...pieces.ends],
    letterCase: [...features.letterCase],
    quoted: [...features.quoted],
    opensParagraph: [...features.opensParagraph],
    sentence: [...standing.sentence],
    paragraph: [...standing.paragraph],
  }
}

/** Ranges of characters as ranges of the pieces that they touch. */
function inPieces(ranges: readonly Range[], starts: readonly number[], ends: readonly number[]): Range[] {
  return ranges.flatMap(([start, end]) => {
    let from = ends.findIndex((e) => e > start)
    if (from < 0) from = ends.length
    let to = from
    while (to < starts.length && (starts[to] as number) < end) to++
    return to > from ? [[from, to] as const] : []
  })
}

const kept = keptPieces()
const vocabulary = vocabularyOf(kept.pieces)
mkdirSync(options.out, { recursive: true })
writeFileSync(join(options.out, 'vocabulary.json'), JSON.stringify(kept))
const write = (name: string, lines: readonly object[]) =>
  writeFileSync(
    join(options.out, `${name}.jsonl.gz`),
    gzipSync(lines.map((line) => JSON.stringify(line)).join('\n')),
  )
for (const set of SETS)
  write(
    set,
    polnear
      .filter((one) => one.set === set)
      .map(({ id, text, annotator, attributions }) => {
        const pieces = encoded(id, text, vocabulary)
        const at = (ranges: readonly Range[]) => inPieces(ranges, pieces.starts, pieces.ends)
        return {
          ...pieces,
          annotator,
          gold: attributions.map(({ source, cue, content }) => ({
            source: at(source),
            cue: at(cue),
            content: at(content),
          })),
        }
      }),
  )
for (const set of SETS)
  write(
    `discourse-${set}`,
    discourse
      .filter((one) => one.set === set)
      .map(({ id, text, sentences }) => {
        const pieces = encoded(id, text, vocabulary)
        return {
          ...pieces,
          labelled: sentences.flatMap(({ start, end, label, speech }) =>
            inPieces([[start, end]], pieces.starts, pieces.ends).map(([from, to]) => ({
              from,
              to,
              label,
              speech,
            })),
          ),
        }
      }),
  )
console.log(`${kept.pieces.length} pieces kept of ${full.length}`)
