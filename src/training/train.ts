// Fits the weights and writes them: npm run train -- --data DIR [--readings DIR] [--only tagger,parser] [--out FILE].
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { readContainer, readModels } from '../engine/model/container'
import { encodeContainer, encodeNetwork, encodeSection } from './encode'
import { defaultData, MODELS_FILE, READINGS } from './paths'
import { STAGES } from './stages'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: defaultData() },
    readings: { type: 'string', default: READINGS },
    only: { type: 'string' },
    out: { type: 'string', default: MODELS_FILE },
  },
})

/** Kilobytes after gzip, which is what a reader fetches. */
const packed = (bytes: Uint8Array): string =>
  `${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB gz`

const chosen = options.only?.split(',') ?? STAGES.map(({ section }) => section)
const unknown = chosen.filter((name) => !STAGES.some(({ section }) => section === name))
if (unknown.length > 0) throw new Error(`no such stage: ${unknown.join(', ')}`)

// Sections that are not fitted anew stay as they are in the present file.
const sections = existsSync(options.out)
  ? readContainer(readFileSync(options.out)).sections
  : new Map<string, Uint8Array>()

for (const { section, train } of STAGES.filter((stage) => chosen.includes(stage.section))) {
  const started = performance.now()
  const log = (line: string) => console.log(`${section}: ${line}`)
  const fitted = await train({
    data: options.data,
    readings: options.readings,
    models: readModels(encodeContainer(sections)),
    log,
  })
  const bytes = 'tensors' in fitted ? encodeNetwork(fitted) : encodeSection(fitted)
  sections.set(section, bytes)
  const seconds = Math.round((performance.now() - started) / 1000)
  log(`${packed(bytes)}, ${seconds} s`)
  // Written after every stage, so that a long run that is stopped has not run for nothing.
  mkdirSync(dirname(options.out), { recursive: true })
  writeFileSync(options.out, encodeContainer(sections))
}

const whole = readFileSync(options.out)
console.log(`${options.out}: version ${readModels(whole).version}, ${packed(whole)}`)
