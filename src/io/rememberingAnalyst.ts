// An analyst that does nothing twice: what was analysed before by the same engine is looked up.
import type { Article } from '../domain'
import type { Analyst } from './analyst'
import type { AnalysisCache } from './storage/analysisCache'

/** Milliseconds that a look-up may take; analysing is not slower than that. */
const PATIENCE = 1000

type Remembering = {
  readonly cache: AnalysisCache
  /** Engine and weights: what another one found is another analysis. */
  readonly engine: string
  readonly remembers: () => boolean
}

export function rememberingAnalyst(analyst: Analyst, { cache, engine, remembers }: Remembering): Analyst {
  return {
    async analyze(article, options = {}) {
      const key = await fingerprint(engine, article)
      const known = key && (await inTime(cache.find(key, article)))
      if (known) return known
      // Without its weights the engine finds less: next time it may have them.
      let whole = true
      const analysis = await analyst.analyze(article, {
        ...options,
        onWithoutModels: (why) => {
          whole = false
          options.onWithoutModels?.(why)
        },
      })
      if (key && whole && remembers()) void cache.keep(key, analysis)
      return analysis
    },
  }
}

/** Begins with the article, to be forgotten with it. Null where the page is on no secure origin; a bundled article may change under its name, so the text counts. */
async function fingerprint(engine: string, article: Article): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const bytes = new TextEncoder().encode(JSON.stringify([engine, article]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${article.id} ${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

const inTime = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))])
