// The in-memory twin of the careful reading: `analyze` stands for the worker, and its files come and go as in a browser.
import type { Analysis, Article } from '../../domain'
import type { CarefulAvailability, CarefulReader } from './carefulReader'

/**
 * Reads with `analyze`, which may reject with a CarefulError or wait; `at` is where the app stands before anything was
 * read. What was read once is kept until it is removed.
 */
export function carefulReaderInMemory(
  analyze: (article: Article, onPart: (analysis: Analysis) => void) => Analysis | Promise<Analysis>,
  at: Partial<CarefulAvailability> = {},
): CarefulReader {
  const place: CarefulAvailability = { kept: false, local: false, bytes: 16_000_000, hindrance: null, ...at }
  let { kept } = place
  const read = new Map<string, Analysis>()
  return {
    availability: async () => ({ ...place, kept }),
    async read(article, { signal, onProgress, onPart = () => undefined } = {}) {
      signal?.throwIfAborted()
      if (!kept) onProgress?.({ phase: 'loading', done: 0 })
      await Promise.resolve()
      signal?.throwIfAborted()
      onProgress?.({ phase: 'reading', done: 0 })
      const analysis = await Promise.race([analyze(article, onPart), aborted(signal)])
      kept = true
      read.set(article.id, analysis)
      onProgress?.({ phase: 'reading', done: 1 })
      return analysis
    },
    known: async ({ id }) => read.get(id) ?? null,
    async remove() {
      kept = false
    },
  }
}

/** Rejects with the signal's reason when the caller cancels. */
const aborted = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }))
