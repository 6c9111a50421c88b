// The weights that ship, for tests and benchmarks of what they do.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readModels } from '../../src/engine/model'

export const models = readModels(
  readFileSync(resolve(import.meta.dirname, '../../public/models/sourcelight.bin')),
)
