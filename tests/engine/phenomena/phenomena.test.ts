// Every rule and step of the engine has its phenomena, and reads them as they say.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { phenomenaOf, readAgain } from './phenomena'
import { STEPS } from './steps'
import { ALL_STEPS } from './switches'

const FOLDER = import.meta.dirname
const ENGINE = resolve(FOLDER, '../../../src/engine')

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending))

describe('the list of steps', () => {
  it('has every list that the engine calls its rules and steps through', () => {
    const lists = filesIn(ENGINE, '.ts').flatMap((file) =>
      [
        ...readFileSync(join(ENGINE, file), 'utf8').matchAll(/export const (\w+_(?:STEPS|RULES|BARS))\b/g),
      ].map(([, list]) => list),
    )
    const listed = readFileSync(join(FOLDER, 'steps.ts'), 'utf8')
    expect(lists.filter((list) => !new RegExp(`: ${list},`).test(listed))).toEqual([])
    expect(Object.keys(STEPS)).toHaveLength(lists.length)
  })

  it('has phenomena for each of them, and no others', () => {
    const files = filesIn(FOLDER, '.jsonl').map((file) => file.replaceAll('\\', '/').replace('.jsonl', ''))
    expect(files.sort()).toEqual([...ALL_STEPS].sort())
    expect(ALL_STEPS.filter((step) => phenomenaOf(step).length < 2)).toEqual([])
  })
})

describe.each(ALL_STEPS.filter((step) => phenomenaOf(step).length > 0))('%s', (step) => {
  it.each(phenomenaOf(step).map((one) => [one.text, one] as const))('%s', (_, one) => {
    expect(readAgain(one)).toEqual(one)
  })
})
