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
const AN_ERROR = /^expected to load, got an error$/

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
    at: ANYWHERE,
    ids: /^anno-(raw-(big-int|bom|dup-keys|lone-surrogate|nul)|target-string)$|^uni-lone-surrogates$/,
    violation: AN_ERROR,
    why: 'it is read, and holds no annotation that names a passage: that is told',
  },
  {
    at: ANYWHERE,
    ids: /^anno-(no-context|not-array|position-mid-surrogate)$/,
    violation: AN_ARTICLE,
    why: 'without a context or a list it names its passage all the same; the place that cuts a letter of the text it was made for cuts none of this one',
  },
  {
    at: ANYWHERE,
    ids: /^link-frag-/,
    violation: AN_ERROR,
    why: 'the article opens, and a message says that the link cannot be followed: the collection’s details ask for both',
  },
  {
    at: ANYWHERE,
    ids: /^link-frag-text-fragment-/,
    violation: AN_ARTICLE,
    why: 'a text directive is the browser’s own business: the article opens',
  },
  {
    at: ANYWHERE,
    ids: /^store-/,
    violation: AN_ERROR,
    why: 'the app starts, and says that a damaged record was set aside: the collection’s details ask for both',
  },
  {
    at: ANYWHERE,
    ids: /^redos-(newlines|quote-space)$/,
    violation: AN_ERROR,
    why: 'there is no word in it, which is said',
  },
  {
    at: ANYWHERE,
    ids: /^html-wide-1m$/,
    violation: AN_ERROR,
    why: 'a million elements are more than a page may have (../../../src/ingest/README.md): that is said at once',
  },
  {
    at: ['door'],
    ids: /^html-30mb-datauri$/,
    violation: AN_ERROR,
    why: 'the door fetches 20 MB and no more; the same page opens as a file',
  },
]

export const explanationOf = ({ at, id }: Kept, violation: string): Explanation | undefined =>
  EXPLAINED.find((one) => one.at.includes(at) && one.ids.test(id) && one.violation.test(violation))
