// What a command reads: files by name, else standard input; whole or line by line. What cannot be read is told, the rest is.
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Desk } from './desk'

/** Bytes of one input or line; an article is thousands of times smaller, and JSON at most six times its text. */
const LARGEST = 128_000_000
const LINE_END = 0x0a

export type Input = { readonly name: string; readonly bytes: Uint8Array }
type Line = { readonly place: string; readonly text: string }

/** Each input whole. */
export async function* readWhole(desk: Desk, files: readonly string[]): AsyncGenerator<Input> {
  for (const { name, stream } of inputsOf(desk, files)) {
    const bytes = await complaining(desk, name, () => gather(stream))
    if (bytes) yield { name, bytes }
  }
}

/** Each line that is not empty, as it comes, with where it stands. */
async function* readLines(desk: Desk, files: readonly string[]): AsyncGenerator<Line> {
  for (const { name, stream } of inputsOf(desk, files)) {
    let number = 0
    const lines = splitLines(stream)
    for (;;) {
      const next = await complaining(desk, name, () => lines.next())
      if (!next || next.done) break
      number++
      const place = `${name}, line ${number}`
      const text = decodeLine(next.value, number)
      if (text === null) desk.complain(place, 'not UTF-8')
      else if (text.trim() !== '') yield { place, text }
    }
  }
}

/**
 * Answers each line with one. `parse` gives what a line asks, or a sentence on what is wrong with it; such a line,
 * and one whose answer fails, is told, and the rest goes on.
 */
export async function answerLines<T extends object>(
  desk: Desk,
  files: readonly string[],
  parse: (value: Readonly<Record<string, unknown>>) => T | string,
  answer: (asked: T) => object | Promise<object>,
): Promise<void> {
  for await (const { place, text } of readLines(desk, files)) {
    const line = await complaining(desk, place, async () => {
      const asked = parse(objectOf(text))
      if (typeof asked === 'string') throw new Error(asked)
      return JSON.stringify(await answer(asked))
    })
    if (line !== null) await desk.print(line)
  }
}

export function objectOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object')
  return value as Readonly<Record<string, unknown>>
}

const inputsOf = (
  desk: Desk,
  files: readonly string[],
): readonly { readonly name: string; readonly stream: Readable }[] =>
  files.length > 0
    ? files.map((file) => ({
        name: file,
        get stream() {
          return createReadStream(file)
        },
      }))
    : [{ name: 'standard input', stream: desk.stdin }]

export async function gather(stream: AsyncIterable<unknown>, largest = LARGEST): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > largest) throw new Error(`larger than ${largest / 1_000_000} MB`)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

export async function* splitLines(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  let begun: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    let rest = chunk as Buffer
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END)) {
      yield Buffer.concat([...begun, rest.subarray(0, end)])
      begun = []
      length = 0
      rest = rest.subarray(end + 1)
    }
    length += rest.length
    if (length > LARGEST) throw new Error(`a line larger than ${LARGEST / 1_000_000} MB`)
    if (rest.length > 0) begun.push(rest)
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}

export function decodeLine(bytes: Uint8Array, number: number): string | null {
  try {
    // A mark of the encoding may stand at the start of a file, not of a line.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes)
  } catch {
    return null
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  ENOTDIR: 'there is no such file',
  EACCES: 'this account may not read it',
  EPERM: 'this account may not read it',
}

/** What `read` gives; null where that fails, and told. */
export async function complaining<T>(
  desk: Desk,
  place: string,
  read: () => T | Promise<T>,
): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    desk.complain(place, whyUnopened(error))
    return null
  }
}

/** Why a file could not be read, in plain words where they are known. */
export function whyUnopened(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return WORDS[code ?? ''] ?? message
}
