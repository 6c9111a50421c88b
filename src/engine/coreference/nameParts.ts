// Finds whose name a few words begin, end or stand in, without comparing them with every name.
import type { EntityKind } from '../../domain'

/** Words of the longest short form that is looked for. */
const LONGEST = 8

/** How the words may stand in the whole name. */
type Ways = { readonly ends: boolean; readonly starts: boolean; readonly holds: boolean }

/** Puts an owner among those of a key. */
export function addTo<Owner>(owners: Map<string, Set<Owner>>, key: string, owner: Owner): void {
  const there = owners.get(key)
  if (there) there.add(owner)
  else owners.set(key, new Set([owner]))
}

export class NameParts<Owner> {
  private readonly owners = new Map<string, Set<Owner>>()

  /** Takes in a name, its words in small letters. */
  add(kind: EntityKind, words: readonly string[], owner: Owner): void {
    for (let length = 1; length < words.length && length <= LONGEST; length++) {
      addTo(this.owners, keyOf('ends', kind, words.slice(-length)), owner)
      addTo(this.owners, keyOf('starts', kind, words.slice(0, length)), owner)
    }
    if (words.length > 1) for (const word of words) addTo(this.owners, keyOf('holds', kind, [word]), owner)
  }

  /** The one owner of longer names of that kind in which the words stand so; undefined for none, and for several. */
  onlyOne(kind: EntityKind, words: readonly string[], ways: Ways): Owner | undefined {
    const found = new Set<Owner>()
    for (const way of ['ends', 'starts', 'holds'] as const)
      if (ways[way])
        for (const owner of this.owners.get(keyOf(way, kind, words)) ?? []) {
          found.add(owner)
          if (found.size > 1) return undefined
        }
    return [...found][0]
  }
}

const keyOf = (way: keyof Ways, kind: EntityKind, words: readonly string[]): string =>
  `${way} ${kind} ${words.join(' ')}`
