// What `npm run bench:engine` measures: milliseconds per 1,000 words at several lengths, beside compromise 14 tagging the same text.
import nlp from 'compromise'
import { analyze } from '../../src/engine/analyze'
import { readModels } from '../../src/engine/model'
import { articleFromText } from '../../src/ingest'

/** News of about so many words: the dev articles one after another, over again where they run out. */
function newsOf(texts: readonly string[], words: number): string {
  const parts: string[] = []
  for (let i = 0, count = 0; count < words; i++) {
    const text = texts[i % texts.length] ?? ''
    parts.push(text)
    count += text.split(/\s+/).length
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('')
}

/** The best times of both, run in turn: the machine's noise only ever adds, and falls on both alike. */
function best(runs: number, ...tasks: readonly (() => void)[]): number[] {
  const least = tasks.map(() => Number.POSITIVE_INFINITY)
  for (let i = 0; i < runs; i++) {
    tasks.forEach((task, k) => {
      const start = performance.now()
      task()
      least[k] = Math.min(least[k] as number, performance.now() - start)
    })
  }
  return least
}

/** Prints a line for each length. `texts` are news articles, `weights` the fitted weights’ file. */
export function printTimes(texts: readonly string[], weights: Uint8Array): void {
  const models = readModels(weights)
  const read = (text: string) => analyze(articleFromText(text, { origin: 'file' }), models)
  // Both are warmed up alike and have as many tries, or the ratio would measure the compiler.
  for (let i = 0; i < 40; i++) {
    read(texts[i % texts.length] ?? '')
    nlp(texts[i % texts.length] ?? '')
  }
  console.log('words      engine ms/1,000   compromise ms/1,000   times as fast')
  for (const words of [1_000, 10_000, 100_000, 1_000_000]) {
    const text = newsOf(texts, words)
    const tasks = [() => read(text), () => nlp(text)].slice(0, words > 100_000 ? 1 : 2)
    const [ours = 0, theirs] = best(words > 10_000 ? 1 : 20_000 / words + 10, ...tasks)
    const column = (ms: number | undefined) => (ms === undefined ? '–' : ((ms / words) * 1000).toFixed(1))
    const ratio = theirs === undefined ? '' : (theirs / ours).toFixed(2)
    console.log(
      `${String(words).padEnd(10)} ${column(ours).padStart(10)} ${column(theirs).padStart(20)} ${ratio.padStart(16)}`,
    )
  }
  console.log(`memory at most: ${Math.round(process.resourceUsage().maxRSS / 2 ** 10)} MiB`)
}
