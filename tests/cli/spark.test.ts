// What the Spark job does on each machine, by its own tests in Python; they need no Spark, and the real command.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const COMMAND = `${process.execPath} --import tsx ${resolve(ROOT, 'src/cli/run.ts')}`

const python = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'])

describe('the Spark job', () => {
  it.skipIf(python.status !== 0)(
    'takes records through the command and loses none',
    () => {
      const { status, stderr } = spawnSync(
        'python3',
        ['-B', '-m', 'unittest', 'discover', '-s', 'tests/cli/spark'],
        {
          cwd: ROOT,
          encoding: 'utf8',
          env: { ...process.env, PYTHONPATH: resolve(ROOT, 'src/cli/spark'), SOURCELIGHT_COMMAND: COMMAND },
        },
      )
      expect(stderr).toMatch(/^OK$/m)
      expect(status).toBe(0)
    },
    120_000,
  )
})
