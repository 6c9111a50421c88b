// What revisions and constructed cases ask of chance that is the same in every run.
import { seeded } from '../../src/domain'

/** What revisions ask of chance. */
export class Chance {
  private readonly next: () => number
  constructor(seed: number) {
    this.next = seeded(seed)
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T
  }

  /** `count` different ones of `list`, in its order. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const keys = list.map((item, i) => ({ item, i, key: this.next() })).sort((a, b) => a.key - b.key)
    return keys
      .slice(0, count)
      .sort((a, b) => a.i - b.i)
      .map(({ item }) => item)
  }
}
