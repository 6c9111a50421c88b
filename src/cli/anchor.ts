// `sourcelight anchor`: edits of articles in, found passages out, a JSON object a line.
import { span } from '../domain'
import { describe, findWords, format, parse, resolve } from '../passage'
import type { Command } from './command'
import { answerLines } from './inputs'
import { EXIT } from './manual'

type Case = {
  readonly id: string
  readonly originalText: string
  readonly editedText: string
  readonly passageStart: number
  readonly passageEnd: number
}

export const anchorCommand: Command = {
  name: 'anchor',
  usage: `usage: sourcelight anchor [FILE…]`,
  manual: `Finds marked passages again in texts that were edited.

A line {"id", "originalText", "editedText", "passageStart", "passageEnd"} an edit; a line {"id", "start", "end"} or
{"id", "start": null} each, with the milliseconds that looking up and making the link took, and the link's length.
Without a file, standard input is read.

${EXIT}`,
  options: {},
  run: (desk, files) => answerLines(desk, files, caseOf, runCase),
}

/** The line's case, or a sentence that says what is wrong with it. */
function caseOf(value: Readonly<Record<string, unknown>>): Case | string {
  for (const name of ['id', 'originalText', 'editedText'])
    if (typeof value[name] !== 'string') return `"${name}" must be a string`
  const { originalText, passageStart: start, passageEnd: end } = value as Case
  return Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= originalText.length
    ? (value as Case)
    : '"passageStart" and "passageEnd" must mark a piece of "originalText"'
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
