// The command `npm run --silent anchor`: edits of articles in, found passages out, a JSON object a line.
import { createInterface } from 'node:readline'
import { span } from '../domain'
import { describe, findWords, format, parse, resolve } from '../passage'

type Case = {
  readonly id: string
  readonly originalText: string
  readonly editedText: string
  readonly passageStart: number
  readonly passageEnd: number
}

const elapsed = (since: number): number => Number((performance.now() - since).toFixed(4))

/** Makes a link in the original, forgets the original, and looks the passage up in the edited text. */
function runCase({ id, originalText, editedText, passageStart, passageEnd }: Case): object {
  const making = performance.now()
  const link = format(describe(findWords(originalText), span(passageStart, passageEnd)))
  const encMs = elapsed(making)
  const resolving = performance.now()
  const selector = parse(link)
  const found = selector === null ? null : resolve(findWords(editedText), selector)
  const ms = elapsed(resolving)
  const at = found === null || found.kind === 'notFound' ? { start: null } : found.span
  return { id, ...at, ms, encMs, urlLen: link.length }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') console.log(JSON.stringify(runCase(JSON.parse(line))))
}
