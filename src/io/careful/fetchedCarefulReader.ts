// A careful reader whose own code is fetched when it is first asked for anything: a first visit does without it.
import { CarefulError, type CarefulReader } from './carefulReader'

const NOT_FETCHED =
  'It could not be fetched: Sourcelight may have been updated meanwhile, or the connection is down. Try again, or load this page again.'

/** All of it rejects with CarefulError where the code cannot be fetched; a deploy may have put another in its place. */
export function fetchedCarefulReader(load: () => Promise<CarefulReader>): CarefulReader {
  let loading: Promise<CarefulReader> | null = null
  const there = () => {
    loading ??= load().catch((cause) => {
      // The next to ask tries again.
      loading = null
      throw new CarefulError('download', NOT_FETCHED, { cause })
    })
    return loading
  }
  return {
    availability: async () => (await there()).availability(),
    read: async (article, options) => (await there()).read(article, options),
    known: async (article) => (await there()).known(article),
    remove: async () => (await there()).remove(),
  }
}
