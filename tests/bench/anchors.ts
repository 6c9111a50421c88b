// `npm run bench:anchors`: passage links on the edited articles, by class, as scored.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureLongAnchors } from './longAnchors'
import { readShared, runCli, runScorer } from './shared'

const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
const cases = join(folder, 'cases.jsonl')
const predictions = join(folder, 'predictions.jsonl')
const input = readShared('anchors/cases.jsonl.gz')
writeFileSync(cases, input)
writeFileSync(predictions, runCli('anchor', [], input))
console.log(runScorer('anchors/score-anchors.mjs', [cases, predictions]))
measureLongAnchors(input)
