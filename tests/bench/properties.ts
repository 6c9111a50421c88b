// `npm run bench:properties`: the properties that the tests try now and then, tried twenty times as often.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join('tests', file))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('support/runs'))

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--configLoader=runner', '--testTimeout=600000'],
    ...files,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SOURCELIGHT_RUNS: process.argv[2] ?? '20' } },
)
process.exitCode = status ?? 1
