// Where what the collections expect is not what should be, each with its reason: what is not listed here is a fault.
import type { Kept } from './kept'
import type { Place } from './oracle'

export type Explanation = {
  readonly at: readonly Place[]
  readonly ids: RegExp
  readonly violation: RegExp
  readonly why: string
}

const EXPLAINED: readonly Explanation[] = []

export const explanationOf = ({ at, id }: Kept, violation: string): Explanation | undefined =>
  EXPLAINED.find((one) => one.at.includes(at) && one.ids.test(id) && one.violation.test(violation))
