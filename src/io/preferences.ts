// A reader’s small settings; works in memory where the browser keeps nothing.

export interface Preferences {
  /** What was saved under `key`, as `read` understands it; null where there is nothing or `read` refuses it. */
  load<T>(key: string, read: (saved: unknown) => T | null): T | null
  /** False where it holds only until the page closes. */
  save(key: string, value: unknown): boolean
}

const PREFIX = 'sourcelight.'

/**
 * Preferences over `open()`, usually `() => localStorage`: merely touching it throws where storage is blocked,
 * so it is touched only here. What cannot be kept holds until the page closes.
 */
export function keptPreferences(open: () => Storage): Preferences {
  const unkept = new Map<string, string>()
  return {
    load: (key, read) => understood(() => unkept.get(key) ?? open().getItem(PREFIX + key), read),
    save(key, value) {
      const text = JSON.stringify(value)
      try {
        open().setItem(PREFIX + key, text)
        unkept.delete(key)
        return true
      } catch {
        unkept.set(key, text)
        return false
      }
    },
  }
}

/** What this browser keeps, for who only reads it. */
export const loadKept: Preferences['load'] = (key, read) =>
  understood(() => localStorage.getItem(PREFIX + key), read)

function understood<T>(find: () => string | null, read: (saved: unknown) => T | null): T | null {
  try {
    const saved = find()
    return saved === null ? null : read(JSON.parse(saved))
  } catch {
    return null
  }
}

/** The in-memory twin. */
export function preferencesInMemory(): Preferences {
  return keptPreferences(() => {
    throw new Error('nothing is kept')
  })
}
