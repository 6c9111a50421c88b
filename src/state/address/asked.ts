// What a report is asked for, in the fragment of its address: no host learns what somebody looks for.

export type Asked = {
  /** Which articles of the library: a search and a tag, as on its page; the empty query and null for all. */
  readonly query: string
  readonly tag: string | null
  /** A figure whose passages are wanted: ids of `src/report` with “+” between them; null for none. */
  readonly figure: string | null
  /** Only what somebody of such a name says, and with such words; empty for whatever. */
  readonly who: string
  readonly said: string
}

export const EVERYTHING: Asked = { query: '', tag: null, figure: null, who: '', said: '' }

/** Characters of each that an address may bring. */
const LONGEST = 200

export function parseAsked(hash: string): Asked {
  const given = new URLSearchParams(hash.slice(1))
  const said = (name: string) => (given.get(name) ?? '').slice(0, LONGEST)
  return {
    query: said('query'),
    tag: said('tag') || null,
    figure: said('figure') || null,
    who: said('who'),
    said: said('said'),
  }
}

/** The fragment with its “#”; empty where everything is asked for. */
export function formatAsked({ query, tag, figure, who, said }: Asked): string {
  const given = Object.entries({ query, tag, figure, who, said })
  const wanted = given.flatMap(([name, value]) => (value ? [[name, value]] : []))
  return wanted.length > 0 ? `#${new URLSearchParams(wanted)}` : ''
}
