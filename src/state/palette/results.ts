// What the palette lists for what was typed: commands, sources, entities, passages and articles, the best first.
import { type Article, oncePer, type Span } from '../../domain'
import { type FoldedText, foldText, foldWithPlaces } from './fold'
import { indexOfWord, type Match, matchFolded, type Piece, piecesOf, type Query, queryOf } from './match'
import { findPassages } from './passages'

/** In the order in which they stand where nothing tells which is better. */
const PALETTE_KINDS = ['command', 'source', 'entity', 'passage', 'article'] as const
type PaletteKind = (typeof PALETTE_KINDS)[number]

/** Something that can be found by its name. */
export type PaletteItem = {
  readonly kind: Exclude<PaletteKind, 'passage'>
  readonly id: string
  readonly name: string
  /** What else there is to say of it. */
  readonly detail: string | null
  /** Further words by which it is found. */
  readonly also: string
  readonly keys: readonly string[]
}

export type PaletteResult = {
  /** Tells results of one list apart. */
  readonly key: string
  readonly kind: PaletteKind
  readonly id: string
  readonly pieces: readonly Piece[]
  readonly detail: string | null
  readonly keys: readonly string[]
  /** Where a passage stands; null for everything else. */
  readonly at: Span | null
}

export type PaletteGroup = {
  /** “recent” stands above everything while nothing is typed. */
  readonly kind: PaletteKind | 'recent'
  readonly results: readonly PaletteResult[]
}

export type PaletteResults = {
  readonly groups: readonly PaletteGroup[]
  /** How many there are, those for which there is no room included. */
  readonly all: number
}

/** Results of a kind that are listed. */
const MOST: Readonly<Record<PaletteKind, number>> = {
  command: 12,
  source: 8,
  entity: 8,
  passage: 20,
  article: 8,
}
const MOST_RECENT = 5

/** What was used lately goes before what matches as well; what only its further words find goes last. */
const RECENT = 15
const BY_FURTHER_WORDS = 5

export const keyOf = ({ kind, id }: Pick<PaletteItem, 'kind' | 'id'>): string => `${kind} ${id}`

/** `recent` are keys of items that were used, the last one first. */
export function findAnything(
  typed: string,
  items: readonly PaletteItem[],
  article: Article | null,
  recent: readonly string[],
): PaletteResults {
  const query = queryOf(typed)
  if (query.words.length === 0) return offered(items, recent)
  const ranked = items.flatMap((item) => {
    const found = matchItem(query, item)
    return found ? [{ item, found, score: found.score + (recent.includes(keyOf(item)) ? RECENT : 0) }] : []
  })
  const passages = article ? findPassages(article, query, MOST.passage) : { best: [], all: 0 }
  const groups = PALETTE_KINDS.map((kind) => {
    if (kind === 'passage') return { kind, score: PASSAGES, results: passages.best.map(passageResult) }
    const own = ranked.filter(({ item }) => item.kind === kind).sort((a, b) => b.score - a.score)
    const results = own.slice(0, MOST[kind]).map(({ item, found }) => resultOf(item, found))
    return { kind, score: own[0]?.score ?? 0, results }
  })
  return {
    // Sorting keeps the order of those that are alike.
    groups: groups.filter(({ results }) => results.length > 0).sort((a, b) => b.score - a.score),
    all: ranked.length + passages.all,
  }
}

/** Where the article's words stand among names: after those that begin as typed, before those with it in their middle. */
const PASSAGES = 50

/** What there is before anything is typed: what was used lately, then all commands. */
function offered(items: readonly PaletteItem[], recent: readonly string[]): PaletteResults {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  const lately = recent.flatMap((key) => byKey.get(key) ?? []).slice(0, MOST_RECENT)
  const commands = items.filter((item) => item.kind === 'command' && !lately.includes(item))
  const groups: readonly PaletteGroup[] = [
    { kind: 'recent', results: lately.map((item) => resultOf(item, null)) },
    { kind: 'command', results: commands.map((item) => resultOf(item, null)) },
  ]
  return {
    groups: groups.filter(({ results }) => results.length > 0),
    all: lately.length + commands.length,
  }
}

function matchItem(query: Query, item: PaletteItem): Match | null {
  const { name, further } = foldedItem(item)
  return matchFolded(query, name) ?? (hasAll(query, further) ? { score: BY_FURTHER_WORDS, found: [] } : null)
}

const hasAll = ({ words }: Query, text: string): boolean =>
  words.every((word) => indexOfWord(text, word) >= 0)

type FoldedItem = { readonly name: FoldedText; readonly further: string }

/** Once an item: each letter that is typed asks all of them. */
const foldedItem = oncePer(
  (item: PaletteItem): FoldedItem => ({
    name: foldWithPlaces(item.name),
    further: foldText(`${item.name} ${item.detail ?? ''} ${item.also}`),
  }),
)

const resultOf = (item: PaletteItem, found: Match | null): PaletteResult => ({
  key: keyOf(item),
  kind: item.kind,
  id: item.id,
  pieces: piecesOf(item.name, found?.found ?? []),
  detail: item.detail,
  keys: item.keys,
  at: null,
})

const passageResult = ({
  at,
  text,
  found,
}: ReturnType<typeof findPassages>['best'][number]): PaletteResult => ({
  key: `passage ${at.start}`,
  kind: 'passage',
  id: String(at.start),
  pieces: piecesOf(text, found),
  detail: null,
  keys: [],
  at,
})
