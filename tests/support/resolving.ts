// A made-up name server.
import type { Lookup } from '../../src/cli/serving/door/connection.mjs'

/** A look-up that gives these addresses, each time the next ones. */
export const resolving = (...answers: readonly (readonly string[])[]): Lookup & { asked: number } => {
  const lookup = Object.assign(
    (_: string, __: object, done: (error: null, found: object[]) => void) => {
      const found = answers[Math.min(lookup.asked++, answers.length - 1)] ?? []
      done(
        null,
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    },
    { asked: 0 },
  )
  return lookup as unknown as Lookup & { asked: number }
}
