// The engine as a command uses it: weights from this checkout or package, quick or careful, loaded once.
import { existsSync, readFileSync } from 'node:fs'
import type { Analysis, Article } from '../domain'
import { analyze } from '../engine/analyze'
import { ModelError, type Models, readModels } from '../engine/model'
import { openCarefulReader } from './carefulReader'

const WEIGHTS = new URL('../../public/models/sourcelight.bin', import.meta.url)

/** What the options of every command that analyzes ask for. */
export const READING_OPTIONS = {
  reading: { type: 'string', default: 'quick' },
  'rules-only': { type: 'boolean', default: false },
} as const

export type ReadingOptions = { readonly careful: boolean; readonly rulesOnly: boolean }

/** The options as they were given; throws where they contradict each other. */
export function readingOptions(options: Readonly<Record<string, unknown>>): ReadingOptions {
  const careful = options.reading === 'careful'
  const rulesOnly = options['rules-only'] === true
  if (careful && rulesOnly)
    throw new Error('--rules-only leaves the weights aside that --reading careful needs')
  return { careful, rulesOnly }
}

export type ReadArticle = (article: Article) => Promise<Analysis>

/**
 * Analyzes articles as the options say; `note` is told where weights are missing. Rejects where the careful reading is
 * asked for and cannot be had.
 */
export async function openReading(
  { careful, rulesOnly }: ReadingOptions,
  note: (words: string) => void,
): Promise<ReadArticle> {
  const models = rulesOnly ? null : loadWeights(note)
  const look = careful ? await openCarefulReader() : async () => null
  return async (article) => analyze(article, models, undefined, await look(article))
}

function loadWeights(note: (words: string) => void): Models | null {
  if (!existsSync(WEIGHTS)) {
    note('no fitted weights found; working by rules alone')
    return null
  }
  try {
    return readModels(readFileSync(WEIGHTS))
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    note(`${error.message}; working by rules alone`)
    return null
  }
}
