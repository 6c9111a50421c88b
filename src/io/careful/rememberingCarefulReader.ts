// A careful reader that reads nothing twice: what it read before with the same weights is looked up.
import { type Remembering, recalled, remembered } from '../remembered'
import type { CarefulReader } from './carefulReader'

export const rememberingCarefulReader = (reader: CarefulReader, remembering: Remembering): CarefulReader => ({
  availability: () => reader.availability(),
  remove: () => reader.remove(),
  known: (article) => recalled(article, remembering),
  read: (article, options) =>
    remembered(article, remembering, async () => ({
      analysis: await reader.read(article, options),
      whole: true,
    })),
})
