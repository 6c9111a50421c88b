// Where things lie when nothing else is said: the corpora beside the repository, the weights in public.
import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** The folder of corpora and scorers; SOURCELIGHT_SHARED overrides `../shared`. */
export const defaultData = (): string =>
  resolve(process.env.SOURCELIGHT_SHARED ?? resolve(ROOT, '../shared'), 'bench')

/** The file that ships. */
export const MODELS_FILE = resolve(ROOT, 'public/models/sourcelight.bin')

/** What encoders made of the training articles: `npm run train:encoder` leaves it there. */
export const READINGS = resolve(ROOT, 'node_modules/.cache/encoder/readings')
