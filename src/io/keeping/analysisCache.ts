// Analyses that were made before: in a database of its own, which may be thrown away at any time.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Analysis, Article } from '../../domain'

export interface AnalysisCache {
  /** Null where there is none, or none that can be trusted. */
  find(key: string, article: Article): Promise<Analysis | null>
  keep(key: string, analysis: Analysis): Promise<void>
  drop(): Promise<void>
}

interface Stores extends DBSchema {
  analyses: { key: string; value: { at: number; analysis: unknown }; indexes: { at: number } }
}

const NAME = 'sourcelight-analyses'
/** Analyses that are kept; one of a long article takes some hundred kilobytes. */
const MOST = 100

/** Never fails: what goes wrong here only costs the time of an analysis. */
export function analysesInBrowser(most = MOST): AnalysisCache {
  let opened: Promise<IDBPDatabase<Stores>> | null = null
  const open = async () => {
    opened ??= openDB<Stores>(NAME, 1, {
      upgrade: (db) => void db.createObjectStore('analyses').createIndex('at', 'at'),
      blocking: (_current, _wanted, event) => {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      terminated: () => {
        opened = null
      },
    })
    return opened
  }
  return {
    async find(key, article) {
      try {
        const found = await (await open()).get('analyses', key)
        return isAnalysisOf(article, found?.analysis) ? found.analysis : null
      } catch {
        opened = null
        return null
      }
    },
    async keep(key, analysis) {
      try {
        const tx = (await open()).transaction('analyses', 'readwrite')
        const last = await tx.store.index('at').openKeyCursor(null, 'prev')
        // Numbers, not times: a clock may go back.
        await tx.store.put({ at: Number(last?.key ?? 0) + 1, analysis }, key)
        let over = (await tx.store.count()) - most
        for (let at = await tx.store.index('at').openCursor(); at && over > 0; over -= 1) {
          await at.delete()
          at = await at.continue()
        }
        await tx.done
      } catch {
        opened = null
      }
    },
    async drop() {
      opened = null
      try {
        await deleteDB(NAME)
      } catch {
        // There is no database, so there is nothing in it.
      }
    },
  }
}

/** What is stored under the key, if its every span lies in the text: a damaged one would break the page. */
function isAnalysisOf(article: Article, found: unknown): found is Analysis {
  const { articleId, attributions, entities, context } = (found ?? {}) as Partial<Analysis>
  const whole = [attributions, entities, context].every(Array.isArray)
  return whole && articleId === article.id && spansWithin(found, article.text.length)
}

function spansWithin(found: unknown, length: number): boolean {
  if (typeof found !== 'object' || found === null) return true
  const { start, end } = found as { start?: unknown; end?: unknown }
  if (typeof start === 'number' && !(start >= 0 && Number(end) > start && Number(end) <= length)) return false
  return Object.values(found).every((part) => spansWithin(part, length))
}
