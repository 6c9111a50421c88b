// Setting damaged records aside: they are taken out of the way, never thrown away.
import { idOf } from '../../ingest/articleFromText'
import { readArticle } from '../../ingest/articleShape'
import type { LibraryRecord } from '../library'
import type { ReadTransaction, WriteTransaction } from './database'
import { entryOf } from './entries'
import { readPart } from './partShapes'
import { mapParts, PART_NAMES, PARTS, type PartName } from './parts'
import { printed, shallow } from './printed'
import { readEntry } from './records'

/** The parts of a record as they were found, with whatever damage. */
export type Found = { readonly [Part in keyof LibraryRecord]: unknown }

/** What of it can be believed, and what is to be set aside. An article does without its parts, where those are damaged. */
export type Checked = { readonly record: LibraryRecord | null; readonly damaged: Partial<Found> | null }

export function checked(found: Found): Checked {
  if (Object.values(found).every((part) => part === undefined)) return { record: null, damaged: null }
  const entry = readEntry(found.entry)
  const article = entry && readArticle(found.article)
  if (!article) return { record: null, damaged: found }
  const damaged: Record<string, unknown> = {}
  const parts = mapParts((name) => {
    const part = readPart(name, found[name])
    if (part === null) damaged[name] = found[name]
    return part ?? PARTS[name].none
  })
  return {
    record: { entry, article, ...parts },
    damaged: Object.keys(damaged).length > 0 ? damaged : null,
  }
}

/** The stores over which a record is spread: each part of it has its own. */
const STORES = { entry: 'entries', article: 'articles', ...storesOfParts() } as const
export const RECORD = Object.values(STORES)

function storesOfParts(): { readonly [Name in PartName]: Name } {
  return Object.fromEntries(PART_NAMES.map((name) => [name, name])) as { [Name in PartName]: Name }
}

/** A record out of what is found of each part of it. */
export const foundOf = (find: (part: keyof Found) => unknown): Found =>
  Object.fromEntries((Object.keys(STORES) as (keyof Found)[]).map((part) => [part, find(part)])) as Found

/** What is stored under `id`. */
export async function foundIn(tx: ReadTransaction, id: string): Promise<Found> {
  const found = new Map<keyof Found, unknown>()
  const get = async (part: keyof Found) => found.set(part, await tx.objectStore(STORES[part]).get(id))
  await Promise.all((Object.keys(STORES) as (keyof Found)[]).map(get))
  return foundOf((part) => found.get(part))
}

/**
 * Makes what is under `id` whole: a text without its entry gets a new one, and what is damaged goes to the quarantine.
 * Gives back what it is then, and whether an entry was made.
 */
export async function mend(
  tx: WriteTransaction,
  id: string,
): Promise<{ record: LibraryRecord | null; isNew: boolean }> {
  const found = await foundIn(tx, id)
  const lone = found.entry === undefined ? readArticle(found.article) : null
  const entry = lone ? entryOf(lone, null, 0, new Date()) : found.entry
  if (lone) await tx.objectStore('entries').put(entry, id)
  const { record, damaged } = checked({ ...found, entry })
  if (damaged) {
    const parts = Object.keys(damaged) as (keyof Found)[]
    await Promise.all([
      setAside(tx, { id, ...damaged }),
      ...parts.map((part) => tx.objectStore(STORES[part]).delete(id)),
    ])
  }
  return { record, isNew: lone !== null }
}

/**
 * Adds what is damaged, except where it is here already: importing twice changes nothing. Its key is what it says, and
 * where it was found, so that no other has to be looked at.
 */
export async function setAside(tx: WriteTransaction, value: unknown): Promise<void> {
  await tx.objectStore('quarantine').put(shallow(value), idOf(printed(value)))
}
