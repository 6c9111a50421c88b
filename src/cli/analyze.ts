// `npm run --silent analyze`: the engine for a terminal and for pipelines; articles in, who says what out.
import { existsSync, readFileSync } from 'node:fs'
import type { Analysis } from '../domain'
import { analyze } from '../engine/analyze'
import { ModelError, type Models, readModels } from '../engine/model'
import { articleFromText, textFromBytes } from '../ingest'
import { openCarefulReader } from './carefulReader'
import type { Command, Options } from './command'
import type { Desk } from './desk'
import { answerLines, complaining, readWhole } from './inputs'
import { predictionOf, type TextLine, tellAnalysis, unmoved } from './prediction'

const WEIGHTS = new URL('../../public/models/sourcelight.bin', import.meta.url)

/** What the options of every command that analyzes ask for. */
export const READING_OPTIONS = {
  reading: { type: 'string', default: 'quick' },
  'rules-only': { type: 'boolean', default: false },
} as const

export const analyzeCommand: Command = {
  name: 'analyze',
  usage: `usage: npm run --silent analyze -- [--format jsonl|text] [--reading quick|careful] [--rules-only] [FILE…]

  --format jsonl   a line {"id", "title"?, "text"} an article; a line of attributions, layers and entities each
  --format text    one article as plain text; a readable list (the default)
  --reading quick  the small network and the rules (the default)
  --reading careful   with the encoder's help: better, and about thirty times as slow
  --rules-only     leave the fitted weights aside

Without a file, standard input is read. Offsets are UTF-16 code units of the text as it was given, end exclusive.
It ends with 0 where all is well, 1 where an input could not be read (the others are), 2 where it was misused.`,
  options: {
    format: { type: 'string', default: 'text' },
    ...READING_OPTIONS,
  },
  choices: { format: ['jsonl', 'text'], reading: ['quick', 'careful'] },
  run: async (desk, files, options) => {
    const read = await readerOf(desk, options)
    return options.format === 'text'
      ? analyzeTexts(desk, files, read)
      : answerLines(desk, files, textLineOf, async (line) =>
          predictionOf(line.id, line.text, await read(line)),
        )
  },
}

export type ReadText = (line: TextLine) => Promise<Analysis>

/** Analyzes texts as the options say. Rejects where the careful reading is asked for and cannot be had. */
export async function readerOf(desk: Desk, options: Options): Promise<ReadText> {
  if (options['rules-only'] && options.reading === 'careful')
    throw new Error('--rules-only leaves the weights aside that --reading careful needs')
  const models = options['rules-only'] ? null : loadWeights(desk)
  const look = options.reading === 'careful' ? await openCarefulReader() : async () => null
  return async ({ id, title, text }) => {
    const article = articleFromText(unmoved(text), { origin: 'file', id, title })
    return analyze(article, models, undefined, await look(article))
  }
}

async function analyzeTexts(desk: Desk, files: readonly string[], readText: ReadText): Promise<void> {
  for await (const { name, bytes } of readWhole(desk, files)) {
    const told = await complaining(desk, name, async () => {
      const read = textFromBytes(bytes)
      if (read.kind === 'refused') throw new Error(read.reason)
      return tellAnalysis(read.text, await readText({ id: 'input', title: null, text: read.text }))
    })
    if (told === null) continue
    if (files.length > 1) await desk.print(`${name}:`)
    await desk.print(told)
  }
}

/** The line's article, or a sentence that says what is wrong with it. */
function textLineOf({ id, title, text }: Readonly<Record<string, unknown>>): TextLine | string {
  if (typeof id !== 'string') return '"id" must be a string'
  if (typeof text !== 'string') return '"text" must be a string'
  return { id, text, title: typeof title === 'string' ? title : null }
}

function loadWeights(desk: Desk): Models | null {
  if (!existsSync(WEIGHTS)) {
    desk.note('no fitted weights found; working by rules alone')
    return null
  }
  try {
    return readModels(readFileSync(WEIGHTS))
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    desk.note(`${error.message}; working by rules alone`)
    return null
  }
}
