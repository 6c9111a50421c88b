// Where what the collections expect is not what should be, each with its reason: what is not listed here is a fault.
import type { Kept } from './kept'
import type { Place } from './oracle'

export type Explanation = {
  readonly at: readonly Place[]
  readonly ids: RegExp
  readonly violation: RegExp
  readonly why: string
}

const ANYWHERE: readonly Place[] = ['page', 'door', 'extension']
const AN_ARTICLE = /^expected a clear error, got an article$/

const EXPLAINED: readonly Explanation[] = [
  {
    at: ANYWHERE,
    ids: /^fake-mhtml$/,
    violation: AN_ARTICLE,
    why: 'a page saved as MHTML is read as one, whatever its name; the collection allows that beside an error',
  },
  {
    at: ANYWHERE,
    ids: /^fake-rtf$/,
    violation: AN_ARTICLE,
    why: 'the collection is older than the reader of RTF: its text is read, and nothing of its source is shown',
  },
  {
    at: ['door'],
    ids: /^html-30mb-datauri$/,
    violation: /^expected to load, got an error$/,
    why: 'the door fetches 20 MB and no more; the same page opens as a file',
  },
]

export const explanationOf = ({ at, id }: Kept, violation: string): Explanation | undefined =>
  EXPLAINED.find((one) => one.at.includes(at) && one.ids.test(id) && one.violation.test(violation))
