// `npm run --silent analyze`: the engine for a terminal and for pipelines; articles in, who says what out.
import { existsSync, readFileSync } from 'node:fs'
import { analyze } from '../engine/analyze'
import { ModelError, type Models, readModels } from '../engine/model'
import { articleFromText, textFromBytes } from '../ingest'
import type { Command } from './command'
import type { Desk } from './desk'
import { answerLines, complaining, readWhole } from './inputs'
import { predictionOf, type TextLine, tellAnalysis, unmoved } from './prediction'

const WEIGHTS = new URL('../../public/models/sourcelight.bin', import.meta.url)

export const analyzeCommand: Command = {
  name: 'analyze',
  usage: `usage: npm run --silent analyze -- [--format jsonl|text] [--rules-only] [FILE…]

  --format jsonl   a line {"id", "title"?, "text"} an article; a line of attributions, layers and entities each
  --format text    one article as plain text; a readable list (the default)
  --rules-only     leave the fitted weights aside

Without a file, standard input is read. Offsets are UTF-16 code units of the text as it was given, end exclusive.
It ends with 0 where all is well, 1 where an input could not be read (the others are), 2 where it was misused.`,
  options: {
    format: { type: 'string', default: 'text' },
    'rules-only': { type: 'boolean', default: false },
  },
  choices: { format: ['jsonl', 'text'] },
  run: (desk, files, options) => {
    const models = options['rules-only'] ? null : loadWeights(desk)
    return options.format === 'text'
      ? analyzeTexts(desk, files, models)
      : answerLines(desk, files, textLineOf, (line) =>
          predictionOf(line.id, line.text, analyzeText(line, models)),
        )
  },
}

async function analyzeTexts(desk: Desk, files: readonly string[], models: Models | null): Promise<void> {
  for await (const { name, bytes } of readWhole(desk, files)) {
    const told = await complaining(desk, name, () => {
      const read = textFromBytes(bytes)
      if (read.kind === 'refused') throw new Error(read.reason)
      return tellAnalysis(read.text, analyzeText({ id: 'input', title: null, text: read.text }, models))
    })
    if (told === null) continue
    if (files.length > 1) await desk.print(`${name}:`)
    await desk.print(told)
  }
}

const analyzeText = ({ id, title, text }: TextLine, models: Models | null) =>
  analyze(articleFromText(unmoved(text), { origin: 'file', id, title }), models)

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
