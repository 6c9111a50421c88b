// In what two claims that tell the same differ: figures and names.
import { partsOfName } from './names'
import type { Speaker } from './speakers'
import type { Word } from './words'

/** Numbers without a figure. */
const VAGUE = new Set([
  'half',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'dozen',
  'dozens',
  'hundreds',
  'thousands',
  'millions',
])
const UNITS = new Set([
  'percent',
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'dollars',
  'pounds',
  'euros',
])

type Told = { readonly words: readonly Word[]; readonly speaker: Speaker; readonly text: string }

/** “38 % / a third”, “Monday / –”: what stands in one and not in the other, figures first. */
export function differencesBetween(a: Told, b: Told): readonly string[] {
  return [figuresOf, namesOf].flatMap((read) => {
    const [here, there] = [read(a), read(b)]
    const only = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
      [...one].flatMap(([key, words]) => (other.has(key) ? [] : words))
    const [inA, inB] = [only(here, there), only(there, here)]
    return inA.length + inB.length > 0 ? [`${inA.join(', ') || '–'} / ${inB.join(', ') || '–'}`] : []
  })
}

/** Each figure by what it counts as, in the article's words. */
function figuresOf({ words, text }: Told): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  words.forEach((word, i) => {
    if (!isFigure(word)) return
    let end = i
    while (UNITS.has(words[end + 1]?.key ?? '')) end++
    let start = i
    // “a third” is a figure, and no third one.
    const isPart = VAGUE.has(word.key) || word.key.endsWith('th')
    while (start > 0 && isPart && ['a', 'one', '2'].includes(words[start - 1]!.key)) start--
    const run = words.slice(start, end + 1)
    const from = Math.min(...run.map(({ span }) => span.start))
    const to = Math.max(...run.map(({ span }) => span.end))
    found.set(run.map(({ key }) => key).join(' '), text.slice(from, to))
  })
  return found
}

const isFigure = ({ key }: Word): boolean => /^\d/.test(key) || VAGUE.has(key)

/** Words with a capital inside of a sentence, the speaker's own name left out. */
function namesOf({ words, speaker, text }: Told): ReadonlyMap<string, string> {
  const own = new Set(speaker.names.flatMap(partsOfName))
  const found = new Map<string, string>()
  for (const { key, span, content, capital } of words)
    if (content && capital && !own.has(key)) found.set(key, text.slice(span.start, span.end))
  return found
}
