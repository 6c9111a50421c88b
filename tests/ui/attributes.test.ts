// Attributes that say “false” in words: Preact leaves out what is `false`, and the browser then takes them for true.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

const WRITTEN = /\b(?:spellCheck|contentEditable|autoCorrect|translate)=(\{false\}|"false")/g

it('are written as words', () => {
  const written = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join(SRC, file), 'utf8').matchAll(WRITTEN)].map(([, value]) => ({ file, value })),
    )
  expect(written.length).toBeGreaterThan(0)
  expect(written.filter(({ value }) => value !== '"false"')).toEqual([])
})
