// What was found in an article before, by the same engine and weights, looked up instead of being looked for again.
import { type Analysis, type Article, hexOf } from '../domain'
import type { AnalysisCache } from './storage/analysisCache'

/** Milliseconds that a look-up may take; analysing is not slower than that. */
const PATIENCE = 1000

export type Remembering = {
  readonly cache: AnalysisCache
  /** Engine, reading and weights: what another one found is another analysis. */
  readonly engine: string
  readonly remembers: () => boolean
}

/** `whole` is false where the engine found less than it can: next time it may find more. */
export type Findings = { readonly analysis: Analysis; readonly whole: boolean }

export async function remembered(
  article: Article,
  { cache, engine, remembers }: Remembering,
  analyze: () => Promise<Findings>,
): Promise<Analysis> {
  const key = await fingerprint(engine, article)
  const known = key && (await inTime(cache.find(key, article)))
  if (known) return known
  const { analysis, whole } = await analyze()
  if (key && whole && remembers()) void cache.keep(key, analysis)
  return analysis
}

/** What was found before; null where nothing was. */
export async function recalled(
  article: Article,
  { cache, engine }: Pick<Remembering, 'cache' | 'engine'>,
): Promise<Analysis | null> {
  const key = await fingerprint(engine, article)
  return key ? inTime(cache.find(key, article)) : null
}

/** Begins with the article, to be forgotten with it. Null where the page is on no secure origin; a bundled article may change under its name, so the text counts. */
async function fingerprint(engine: string, article: Article): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null
  const bytes = new TextEncoder().encode(JSON.stringify([engine, article]))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return `${article.id} ${hexOf(digest)}`
}

const inTime = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))])
