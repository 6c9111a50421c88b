// What came of each hostile thing, kept in a file line by line, so that a long run can be made of parts and broken off.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { SetName } from './collection'
import { nameOf, type Outcome, type Place, RAN_OUT } from './oracle'

/** Addresses are asked of the door beside the two collections. */
export type KeptSet = SetName | 'addresses'
export type Kept = Outcome & { readonly at: Place; readonly set: KeptSet }

export type Keeper = {
  /** What came of each thing, last tried last. */
  readonly all: () => readonly Kept[]
  readonly add: (at: Place, set: KeptSet, outcomes: readonly Outcome[]) => void
}

/** With no file, a run keeps nothing beyond itself. */
export function openKeeper(file: string | null): Keeper {
  const kept = new Map<string, Kept>()
  const take = (one: Kept) => kept.set(`${one.at} ${one.set} ${nameOf(one)}`, one)
  if (file !== null && existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) take(JSON.parse(line))
  return {
    all: () => [...kept.values()],
    add: (at, set, outcomes) => {
      const lines = outcomes.map((outcome): Kept => ({ at, set, ...outcome }))
      for (const line of lines) take(line)
      if (file === null) return
      mkdirSync(dirname(file), { recursive: true })
      appendFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    },
  }
}

/** Whether all that went wrong is that the machine had no time for it. */
export const ranOut = ({ violations }: Outcome): boolean =>
  violations.length > 0 && violations.every((violation) => RAN_OUT.test(violation))
