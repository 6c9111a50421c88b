// Which keys of the templates get a row of their own: those seen often enough, table by table.
import { TEMPLATES, WIDTH } from '../../engine/attribution/inputs'

/** The tables in the order in which the templates name them first. */
export const TABLES: readonly string[] = [...new Set(TEMPLATES.map(({ table }) => table))]

/** Table of each template. */
export const TABLE_OF: readonly number[] = TEMPLATES.map(({ table }) => TABLES.indexOf(table))

/** Keys of each table, ascending; the row of keys[i] is i + 1. */
export type Vocabulary = readonly Int32Array[]

/** Counts keys, WIDTH a token; every table has its own keys. */
export function countVocabulary(keys: readonly Int32Array[], least: (table: string) => number): Vocabulary {
  return TABLES.map((table, t) => {
    const counts = new Map<number, number>()
    for (const list of keys)
      for (let at = 0; at < list.length; at++)
        if (TABLE_OF[at % WIDTH] === t) counts.set(list[at]!, (counts.get(list[at]!) ?? 0) + 1)
    const enough = least(table)
    return Int32Array.from([...counts].filter(([, n]) => n >= enough).map(([key]) => key)).sort()
  })
}

/** Rows in place of keys; 0 where a key has none. */
export function rowsOf(keys: Int32Array, vocabulary: Vocabulary): Int32Array {
  const maps = vocabulary.map((list) => new Map(Array.from(list, (key, i) => [key, i + 1])))
  return keys.map((key, at) => maps[TABLE_OF[at % WIDTH]!]!.get(key) ?? 0)
}
