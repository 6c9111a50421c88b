// Passage links in 100,000 words: the edited articles of the anchors' cases, each within all the others.
import { seeded, span } from '../../src/domain'
import { describe, findWords, format, parse, resolve } from '../../src/passage'

type Case = {
  readonly articleId: string
  readonly originalText: string
  readonly editedText: string
  readonly passageStart: number
  readonly passageEnd: number
  readonly expectedStart: number | null
  readonly expectedEnd: number | null
}

const WORDS = 100_000
/** Every so many-th case: a few of every class. */
const EVERY = 17

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** The article's words in another order: more text of the same words, but no second copy of any passage. */
function shuffled(text: string, random: () => number): string {
  const words = text.split(/\s+/)
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[words[i], words[j]] = [words[j] as string, words[i] as string]
  }
  return words.join(' ')
}

/** What stands before and after each article in one long text. */
function surroundingsOf(texts: readonly string[]): { before: string; after: string } {
  const random = seeded(1)
  const others = [...texts]
  let words = others.reduce((sum, text) => sum + countWords(text), 0)
  for (let i = 0; words < WORDS; i++) {
    const more = shuffled(texts[i % texts.length] as string, random)
    others.push(more)
    words += countWords(more)
  }
  const half = others.length >> 1
  return {
    before: `${others.slice(0, half).join('\n\n')}\n\n`,
    after: `\n\n${others.slice(half).join('\n\n')}`,
  }
}

/** Processor time, as far as this process took it: other programs on the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const quantile = (values: readonly number[], share: number): string => {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
}

/** Prints how long making and resolving take, the words read anew every time, and how often the place was right. */
export function measureLongAnchors(lines: string): void {
  const cases = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Case)
  const texts = new Map(cases.map((one) => [one.articleId, one.originalText]))
  const making: number[] = []
  const resolving: number[] = []
  let right = 0
  for (const one of cases.filter((_, i) => i % EVERY === 0)) {
    const { before, after } = surroundingsOf(
      [...texts].filter(([id]) => id !== one.articleId).map(([, t]) => t),
    )
    const original = before + one.originalText + after
    const edited = before + one.editedText + after
    const started = cpuMs()
    const link = format(
      describe(findWords(original), span(before.length + one.passageStart, before.length + one.passageEnd)),
    )
    const made = cpuMs()
    const selector = parse(link)
    const found = selector && resolve(findWords(edited), selector)
    const ended = cpuMs()
    making.push(made - started)
    resolving.push(ended - made)
    if (isRight(one, found && found.kind !== 'notFound' ? found.span : null, before.length)) right++
  }
  console.log(`\nin ${WORDS.toLocaleString('en')} words, ${resolving.length} cases, ms of processor time`)
  for (const [name, values] of [
    ['making', making],
    ['resolving', resolving],
  ] as const)
    console.log(
      `${name.padEnd(10)} first ${values[0]?.toFixed(1)}  p50 ${quantile(values, 0.5)}  p95 ${quantile(values, 0.95)}  max ${quantile(values, 1)}`,
    )
  console.log(`right     ${((100 * right) / resolving.length).toFixed(1)} %`)
}

/** As the scorer counts: eight tenths shared, or gone and said so. */
function isRight(one: Case, at: { start: number; end: number } | null, by: number): boolean {
  if (one.expectedStart === null || one.expectedEnd === null) return at === null
  if (at === null) return false
  const start = one.expectedStart + by
  const end = one.expectedEnd + by
  const shared = Math.min(at.end, end) - Math.max(at.start, start)
  return shared / (Math.max(at.end, end) - Math.min(at.start, start)) >= 0.8
}
