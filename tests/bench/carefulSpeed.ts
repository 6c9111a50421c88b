// `npm run bench:careful-speed`: seconds of processor time that the careful reading takes for 1,000 words of ever longer articles, and the memory it needs.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as onnx from 'onnxruntime-web'
import type { WindowInput } from '../../src/encoder/encoder'
import { openOnnxEncoder } from '../../src/encoder/onnx'
import { readCarefully } from '../../src/encoder/readCarefully'
import { articleFromText } from '../../src/ingest'
import { readShared } from './shared'

const models = resolve(import.meta.dirname, '../../public/models')
const encoder = await openOnnxEncoder(
  onnx,
  readFileSync(resolve(models, 'careful.bin')),
  readFileSync(resolve(models, 'careful.onnx')),
)

const secondsSince = (start: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

let inNetwork = 0
const timed = {
  ...encoder,
  runtime: {
    async run(input: WindowInput) {
      const start = process.cpuUsage()
      const output = await encoder.runtime.run(input)
      inNetwork += secondsSince(start)
      return output
    },
  },
}

/** The dev articles one behind the other, cut after so many words. */
const texts = readShared('bench/polnear-dev.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n')
const textOf = (words: number): string => {
  let end = 0
  for (let k = 0; k < words && end >= 0; k++) end = texts.indexOf(' ', end + 1)
  return end < 0 ? texts : texts.slice(0, end)
}

await readCarefully(articleFromText(textOf(200), { origin: 'file' }), timed)
for (const words of [1_000, 10_000, 80_000]) {
  const article = articleFromText(textOf(words), { origin: 'file' })
  inNetwork = 0
  const start = process.cpuUsage()
  await readCarefully(article, timed)
  const per = (seconds: number) => ((1000 * seconds) / words).toFixed(2)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  console.log(
    `${words} words: ${per(secondsSince(start))} s for 1,000, of them ${per(inNetwork)} in the network; ${memory} MB resident`,
  )
}
