// Fits how sure the careful reading may call itself, on articles that the encoder was not trained on, and says how far off it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openOnnxEncoder } from '../../encoder/onnx'
import { readCarefully } from '../../encoder/readCarefully'
import { calibrated, rawConfidence } from '../../engine/attribution/confidence'
import { CAREFUL_NONE, linkByScores } from '../../engine/attribution/link'
import { tokenAt } from '../../engine/doc'
import { tokenize } from '../../engine/tokenize'
import { articleFromText } from '../../ingest'
import { calibrationError, calibrationTable, type Judged, judge } from '../attribution/calibrate'
import { loadDiscourse, loadPolnear } from '../data'
import { defaultData } from '../paths'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultData() },
    heads: { type: 'string', default: 'careful.bin' },
    network: { type: 'string', default: 'careful.onnx' },
    out: { type: 'string', default: 'numbers.json' },
    /** Articles of each set; nought for all. */
    limit: { type: 'string', default: '0' },
  },
})
const most = Number(options.limit) || undefined

/** Folds by article: a figure is only told of articles that its table was not fitted on. */
const FOLDS = 5

/** What NewsDiscourse calls background: previous events, circumstances, history. */
const BACKGROUND = new Set(['Cause_Specific', 'Cause_General', 'Distant_Historical'])

type Row = Judged & { readonly article: number }
const words: Row[] = []
const speaker: Row[] = []
const encoder = await openOnnxEncoder(
  await import('onnxruntime-web'),
  readFileSync(options.heads),
  readFileSync(options.network),
)
const articles = [...new Map(loadPolnear(options.data, 'dev').map((one) => [one.id, one])).values()].slice(
  0,
  most,
)
for (const [article, { id, text, attributions }] of articles.entries()) {
  const read = articleFromText(text, { origin: 'file', id, title: null })
  const evidence = await readCarefully(read, encoder)
  const doc = tokenize(text, read.blocks)
  for (const one of linkByScores(evidence, CAREFUL_NONE)) {
    const right = judge(doc, one, attributions)
    words.push({ article, raw: rawConfidence(evidence, one), right: right.words })
    if (right.words) speaker.push({ article, raw: one.speaker, right: right.speaker })
  }
}

/** Mean distance between shown and right, each fold by the table of the others. */
function heldOutError(rows: readonly Row[]): number {
  const shown = Array.from({ length: FOLDS }, (_, fold) => {
    const table = calibrationTable(rows.filter(({ article }) => article % FOLDS !== fold))
    return rows
      .filter(({ article }) => article % FOLDS === fold)
      .map(({ raw, right }) => ({ raw: calibrated(raw, table), right }))
  })
  return calibrationError(shown.flat())
}

const background: Row[] = []
for (const [article, { id, text, sentences }] of loadDiscourse(options.data, 'dev')
  .slice(0, most)
  .entries()) {
  const read = articleFromText(text, { origin: 'file', id, title: null })
  const evidence = await readCarefully(read, encoder)
  const doc = tokenize(text, read.blocks)
  for (const { start, label, speech } of sentences) {
    if (label === 'NA' || (label === '' && !speech)) continue
    const raw = evidence.background[doc.sentenceOf[tokenAt(doc, start)] ?? -1]
    if (raw !== undefined) background.push({ article, raw, right: BACKGROUND.has(label) && !speech })
  }
}

for (const [name, rows] of Object.entries({ words, speaker, background }))
  console.log(`${name}: ${rows.length} judged, error ${heldOutError(rows).toFixed(3)} on held-out folds`)
writeFileSync(
  options.out,
  JSON.stringify({
    words: calibrationTable(words),
    speaker: calibrationTable(speaker),
    background: calibrationTable(background),
  }),
)
