#!/usr/bin/env node
// `npm run check`: the unit tests, and beside them types and lint; everything but the build and the browser.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { script, scripts, step } from './support/steps.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const outcomes = await Promise.all([
  step('unit', () => script(root, 'unit', ['--reporter=dot'])),
  scripts(root, ['types', 'lint', 'hooks']),
])
process.exitCode = outcomes.every((well) => well) ? 0 : 1
