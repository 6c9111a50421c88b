// How true the shown sureness of the speaker is once pronouns and descriptions are resolved: against the hand-labelled speakers of dev articles.
import { readFileSync } from 'node:fs'
import { jsonLines } from './measures'
import { readShared } from './shared'

type Place = readonly [number, number]
type Name = string | { readonly name: string } | { readonly unnamed: string }
type Gold = {
  readonly id: string
  readonly entities: readonly { readonly name: string; readonly aliases?: readonly string[] }[]
  readonly speakers: Readonly<Record<string, Name | readonly Name[] | null>>
}
type Marked = {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly id: string; readonly content: readonly Place[] }[]
}
type Predicted = {
  readonly id: string
  readonly attributions: readonly {
    readonly content: readonly Place[]
    readonly speaker: string | readonly string[] | null
    readonly confidence: { readonly speaker: number }
  }[]
}

type Row = { readonly shown: number; readonly isRight: boolean }

const BINS = 10

/** “error .05, shown .9, right .88, 230” for the predictions in a file, of a set and its speakers (`polnear` and `speakers`). */
export function speakerCalibration(set: string, speakers: string, file: string): string {
  const marked = byId<Marked>(readShared(`bench/${set}-dev.jsonl`))
  const predicted = byId<Predicted>(readFileSync(file, 'utf8'))
  const rows = jsonLines<Gold>(readShared(`bench/${speakers}-dev.jsonl`)).flatMap((gold) =>
    judged(gold, marked.get(gold.id) as Marked, predicted.get(gold.id)?.attributions ?? []),
  )
  const mean = (list: readonly Row[], of: (row: Row) => number) =>
    list.reduce((sum, row) => sum + of(row), 0) / Math.max(1, list.length)
  const shown = (list: readonly Row[]) => mean(list, (row) => row.shown)
  const right = (list: readonly Row[]) => mean(list, ({ isRight }) => Number(isRight))
  const sorted = [...rows].sort((a, b) => a.shown - b.shown)
  let off = 0
  for (let k = 0; k < BINS; k++) {
    const bin = sorted.slice(
      Math.floor((k * sorted.length) / BINS),
      Math.floor(((k + 1) * sorted.length) / BINS),
    )
    off += Math.abs(shown(bin) - right(bin)) * bin.length
  }
  const error = (off / Math.max(1, rows.length)).toFixed(3)
  return `speaker resolved: error ${error}, shown ${shown(rows).toFixed(2)}, right ${right(rows).toFixed(2)}, ${rows.length}`
}

const byId = <T extends { id: string }>(text: string): Map<string, T> =>
  new Map(
    jsonLines<T>(text)
      .reverse()
      .map((one) => [one.id, one]),
  )

/** Gold attributions and what was found of them, matched and judged as `score-speakers.mjs` does. */
function judged(gold: Gold, { text, attributions }: Marked, found: Predicted['attributions']): Row[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(
    ({ index, 0: word }): Place => [index, index + word.length],
  )
  const touched = (places: readonly Place[]) =>
    new Set(words.flatMap(([s, e], i) => (places.some(([a, b]) => s < b && a < e) ? [i] : [])))
  const entities = new Map(
    gold.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((one) => [folded(one), name])),
  )
  const isSame = (want: Name, have: string): boolean => {
    if (typeof want !== 'string' && 'unnamed' in want) return !entities.has(folded(have))
    return entities.get(folded(have)) === (typeof want === 'string' ? want : want.name)
  }
  const left = found.map((one) => ({ one, words: touched(one.content) }))
  return attributions.flatMap(({ id, content }): Row[] => {
    const speaker = gold.speakers[id]
    if (content.length === 0 || speaker === undefined) return []
    const wanted = touched(content)
    let best: (typeof left)[number] | null = null
    let most = 0.5
    for (const candidate of left) {
      const shared = [...wanted].filter((word) => candidate.words.has(word)).length
      const share = shared / (wanted.size + candidate.words.size - shared || 1)
      if (share < most) continue
      most = share
      best = candidate
    }
    if (!best) return []
    left.splice(left.indexOf(best), 1)
    const [want, have] = [listOf<Name>(speaker), listOf<string>(best.one.speaker)]
    const isRight =
      want.length === 0 ? have.length === 0 : want.every((one) => have.some((name) => isSame(one, name)))
    return [{ shown: best.one.confidence.speaker, isRight }]
  })
}

const listOf = <T>(value: T | readonly T[] | null): readonly T[] =>
  value === null ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T]

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[’']/gu, "'")
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim()
