// The title of a work, after or before a noun that says so: her second album, “Lanterns at Low Water”, was recorded …
// Known failure: a sentence as a title in lower case.
import { hasSentence, isTitleCase, type UseRule } from './rule'

const WORK =
  'album|song|single|track|ballad|anthem|hymn|opera|musical|symphony|film|movie|documentary|sequel|comedy|drama|thriller|sitcom|show|series|episode|podcast|programme|program|broadcast|game|book|novel|memoir|autobiography|biography|bestseller|trilogy|story|poem|essay|column|article|paper|study|report|chapter|magazine|newspaper|play|ballet|exhibition|exhibit|painting|sculpture|installation|mural|portrait|photograph|video|lecture|course|speech|campaign|initiative|project|website|blog|app|mixtape|EP|hit|classic'
const BEFORE = new RegExp(`\\b(?:${WORK})s?(?:,| (?:of|on|about|for|from|in|by) [^,“”]{1,40},)? $`, 'i')
const AFTER = new RegExp(`^,?\\s(?:an?|the|his|her|their|its)\\s(?:[\\p{L}-]+\\s){0,3}(?:${WORK})\\b`, 'iu')
const MADE =
  /\b(?:starred in|stars in|appeared (?:in|on)|wrote|author of|star of|director of|directed|hosts?|host of|sang|singing|recorded|performed|published|played|watch(?:ed|ing)?|read(?:ing)?|of|in|on|from) (?:the \p{L}+ )?$/u

export const work: UseRule = ({ inside, before, after }) => {
  if (hasSentence(inside.replace(/[?!]$/, ''))) return null
  const title = isTitleCase(inside)
  if (
    BEFORE.test(before) &&
    (title || (/^\p{Lu}/u.test(inside) && /^[,.]?\s/.test(after) && before.endsWith(', ')))
  ) {
    return { use: 'name', why: 'the title of a work' }
  }
  if (title && AFTER.test(after)) return { use: 'name', why: 'the title of a work' }
  if (title && MADE.test(before)) return { use: 'name', why: 'in a title’s place and a title’s case' }
  return null
}
