// Threads that fail: whoever dies over a document, or never ends, costs that document and no other.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { answersTo } from '../../../src/cli/archive/crew'
import type { Document } from '../../../src/cli/archive/document'

/** Answers each document with its text; dies over “die”, never ends over “hang”. */
const THREAD = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', (documents) => {
  const answers = documents.map(({ place, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    if (text === 'die') throw new Error('no')
    while (text === 'hang');
    return { place, lines: text, articles: 1, words: 1, skipped: [] }
  })
  parentPort.postMessage({ kind: 'answers', answers })
})
parentPort.postMessage({ kind: 'ready' })`

let thread: URL
let broken: URL
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'crew-'))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return pathToFileURL(join(folder, name))
  }
  thread = file('thread.mjs', THREAD)
  broken = file('broken.mjs', 'throw new Error("the weights are not there")')
})

async function* documents(texts: readonly string[]): AsyncGenerator<Document> {
  for (const [i, text] of texts.entries())
    yield { kind: 'line', place: { n: i + 1, file: 'x', at: null }, bytes: Buffer.from(text) }
}

async function linesOf(texts: readonly string[], options: { thread: URL; patience?: number; jobs?: number }) {
  const asked = { reading: { careful: false, rulesOnly: true }, jobs: 2, note: () => {}, ...options }
  const lines: string[] = []
  for await (const { lines: text, skipped } of answersTo(documents(texts), asked))
    lines.push(skipped[0]?.skipped ?? text)
  return lines
}

describe('a crew', () => {
  it.each([1, 2, 5])('of %i answers all, in order', async (jobs) => {
    const texts = Array.from({ length: 1_000 }, (_, i) => `text ${i}`)
    expect(await linesOf(texts, { thread, jobs })).toEqual(texts)
  })
  it('loses only what a thread died over', async () => {
    const texts = ['a', 'die', 'b', 'c', 'die', 'd']
    const told = await linesOf(texts, { thread })
    expect(told).toEqual([
      'a',
      'the program failed over it: no',
      'b',
      'c',
      'the program failed over it: no',
      'd',
    ])
  })
  it('loses only what never ends', async () => {
    expect(await linesOf(['a', 'hang', 'b'], { thread, patience: 700 })).toEqual([
      'a',
      'it took longer than 1 seconds',
      'b',
    ])
  })
  it('fails as a whole where no thread can start', async () => {
    await expect(linesOf(['a', 'b'], { thread: broken })).rejects.toThrow('the weights are not there')
  })
})
