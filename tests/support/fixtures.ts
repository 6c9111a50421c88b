// What the build of ef710d1 kept and wrote, as it lies in `tests/fixtures/ef710d1`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Opens } from '../e2e/support/opens'
import type { Profile } from './profile'

const FOLDER = join(import.meta.dirname, '../fixtures/ef710d1')

export function readFixture(name: string): string {
  const content = readFileSync(join(FOLDER, name))
  return (name.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8')
}

export const oldProfile = (): Profile => JSON.parse(readFixture('profile.json.gz'))

export type OldLink = {
  readonly name: string
  /** Whether it leads to what the profile keeps. */
  readonly kept: boolean
  readonly path: string
  readonly opens: Opens
}

export const oldLinks = (): readonly OldLink[] => JSON.parse(readFixture('links.json'))
