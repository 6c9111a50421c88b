// The second opinion in Node: a thread that hangs or fails costs its answer, not the page.
import { expect, it } from 'vitest'
import { openSecondReader } from '../../src/cli/secondReader'

const thread = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const READY = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'ready' });`
const PAGE = new TextEncoder().encode(
  `<html><body><div>${'<p>The council of Elm Falls closed the pool on Monday, and nobody knows until when.</p>'.repeat(8)}</div>`,
)

it('answers page after page', async () => {
  const second = await openSecondReader()
  for (let i = 0; i < 2; i++) expect((await second.ask(PAGE, 'a.html'))?.blocks).toHaveLength(8)
  expect(await second.ask(new TextEncoder().encode('Only words.'), 'a.txt')).toBeNull()
  await second.close()
})

it.each([
  ['hangs', `parentPort.on('message', () => { for (;;); })`],
  ['fails', `parentPort.on('message', () => { throw new Error('x') })`],
  ['ends', `parentPort.on('message', () => process.exit(1))`],
])('is done without where its thread %s, and asked again for the next page', async (_, code) => {
  const second = await openSecondReader(thread(READY + code), 200)
  for (let i = 0; i < 2; i++) expect(await second.ask(PAGE, 'a.html')).toBeNull()
  await second.close()
})

it('is done without where its thread cannot start', async () => {
  const second = await openSecondReader(thread(`throw new Error('x')`))
  expect(await second.ask(PAGE, 'a.html')).toBeNull()
})
