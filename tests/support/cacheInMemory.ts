// A browser's cache storage, as far as it is used, in memory.

type Entries = Map<string, Response>

/** Each cache by its name; `isFull` refuses what is put, as a full disk does. */
export function cachesInMemory({ isFull = false } = {}): CacheStorage {
  const all = new Map<string, Entries>()
  const keyOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request))
  const cacheOver = (entries: Entries) => ({
    match: async (request: RequestInfo | URL) => entries.get(keyOf(request))?.clone(),
    put: async (request: RequestInfo | URL, response: Response) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      entries.set(keyOf(request), response)
    },
    add: async (url: string) => void entries.set(url, new Response('script')),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    delete: async (request: RequestInfo | URL | { url: string }) =>
      entries.delete(typeof request === 'object' && 'url' in request ? request.url : keyOf(request)),
  })
  const made = {
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>()
      all.set(name, entries)
      return cacheOver(entries)
    },
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
  }
  return made as unknown as CacheStorage
}
