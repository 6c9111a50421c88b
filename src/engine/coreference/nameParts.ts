// Finds whose name a few words begin, end or stand in, without comparing them with every name.
import type { EntityKind } from '../../domain'

/** Words of the longest short form that is looked for. */
const LONGEST = 8

/** How the words may stand in the whole name. */
type Ways = { readonly ends: boolean; readonly starts: boolean; readonly holds: boolean }

export class NameParts<Owner> {
  private readonly owners = new Map<string, Set<Owner>>()

  /** Takes in a name, its words in small letters. */
  add(kind: EntityKind, words: readonly string[], owner: Owner): void {
    for (let length = 1; length < words.length && length <= LONGEST; length++) {
      this.put(keyOf('ends', kind, words.slice(-length)), owner)
      this.put(keyOf('starts', kind, words.slice(0, length)), owner)
    }
    if (words.length > 1) for (const word of words) this.put(keyOf('holds', kind, [word]), owner)
  }

  private put(key: string, owner: Owner): void {
    const there = this.owners.get(key)
    if (there) there.add(owner)
    else this.owners.set(key, new Set([owner]))
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
