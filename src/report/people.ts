// A researcher's own list of people joined to the voices: who is on it, by any of its columns, and who was not found.
import { agreementOf } from '../comparison/names'
import { addCounts, type Counts, madeIn, noCounts } from './counts'
import { keyOfName } from './names'

/** A person of the list: the names, and what its other columns say. */
export type Listed = {
  readonly names: readonly string[]
  readonly columns: Readonly<Record<string, string>>
}

/** A voice as the list is joined to it. */
type Speaking = Counts & { readonly name: string; readonly kind: string; readonly articles: number }

type Group = Counts & { readonly value: string; readonly people: number }

export type Joined = {
  readonly listed: number
  readonly found: number
  readonly notFound: readonly string[]
  /** What all those say who are not on the list. */
  readonly others: Counts
  readonly byColumn: readonly { readonly column: string; readonly groups: readonly Group[] }[]
}

/** Names in the first column called so, aliases parted by “;” or “|”; every other column is one to count by. */
export function readPeople(rows: readonly (readonly string[])[]): readonly Listed[] {
  const [head = [], ...body] = rows
  const at = (name: RegExp) => head.findIndex((column) => name.test(column.trim()))
  const [name, aliases] = [at(/^name$/i), at(/^alias(es)?$/i)]
  if (name < 0) throw new Error('the list of people has no column “name”')
  return body
    .filter((row) => (row[name] ?? '').trim() !== '')
    .map((row) => ({
      names: [row[name] ?? '', ...(aliases < 0 ? [] : (row[aliases] ?? '').split(/[;|]/))]
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      columns: Object.fromEntries(
        head.flatMap((column, i) =>
          i === name || i === aliases ? [] : [[column.trim(), (row[i] ?? '').trim() || 'not given']],
        ),
      ),
    }))
}

/** Each voice belongs to the one person of the list whose name it is; where two could be meant, to nobody. */
export function joinPeople(people: readonly Listed[], voices: readonly Speaking[]): Joined {
  const byEnd = new Map<string, Listed[]>()
  for (const one of people)
    for (const name of one.names) madeIn(byEnd, endOf(name), (): Listed[] => []).push(one)
  const sums = new Map<Listed, Counts>()
  const others = noCounts()
  for (const voice of voices) {
    const near = new Set(byEnd.get(endOf(voice.name)) ?? [])
    const fits = [...near].filter(({ names }) => names.some((name) => isSame(name, voice.name)))
    const one = fits.length === 1 ? fits[0] : undefined
    addCounts(one ? madeIn(sums, one, noCounts) : others, voice)
  }
  const columns = Object.keys(people[0]?.columns ?? {})
  return {
    listed: people.length,
    found: sums.size,
    notFound: people.filter((one) => !sums.has(one)).map(({ names }) => names[0] ?? ''),
    others,
    byColumn: columns.map((column) => ({ column, groups: groupsOf(column, sums) })),
  }
}

function groupsOf(column: string, sums: ReadonlyMap<Listed, Counts>): readonly Group[] {
  const groups = new Map<string, Counts & { people: number }>()
  for (const [{ columns }, counts] of sums) {
    const value = columns[column] ?? 'not given'
    const group = madeIn(groups, value, () => ({ ...noCounts(), people: 0 }))
    addCounts(group, counts)
    group.people++
  }
  return [...groups]
    .map(([value, group]) => ({ value, ...group }))
    .sort((a, b) => b.statements - a.statements)
}

const endOf = (name: string): string => keyOfName(name, 'person').split(' ').at(-1) ?? ''

const isSame = (a: string, b: string): boolean =>
  keyOfName(a, 'person') === keyOfName(b, 'person') || agreementOf(a, b) === 'full'
