// A careful reader whose own code is fetched when it is first asked for anything: a first visit does without it.
import type { CarefulReader } from './carefulReader'

export function fetchedCarefulReader(load: () => Promise<CarefulReader>): CarefulReader {
  let loading: Promise<CarefulReader> | null = null
  const there = () => {
    loading ??= load().catch((error) => {
      // The next to ask tries again.
      loading = null
      throw error
    })
    return loading
  }
  return {
    availability: async () => (await there()).availability(),
    read: async (article, options) => (await there()).read(article, options),
    remove: async () => (await there()).remove(),
  }
}
