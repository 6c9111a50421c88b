// `npm run --silent analyze`: the engine for a terminal and for pipelines; articles in, who says what out.
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyze } from '../engine/analyze'
import { ModelError, type Models, readModels } from '../engine/model'
import { articleFromText } from '../ingest'
import { predictionOf, type TextLine, tellAnalysis, unmoved } from './prediction'

const USAGE = `usage: npm run --silent analyze -- [--format jsonl|text] [--rules-only] < INPUT

  --format jsonl   a line {"id", "title"?, "text"} an article; a line of attributions, layers and entities each
  --format text    one article as plain text; a readable list (the default)
  --rules-only     leave the fitted weights aside

Offsets are UTF-16 code units of the text as it was given, end exclusive.`

const WEIGHTS = new URL('../../public/models/sourcelight.bin', import.meta.url)

function loadWeights(): Models | null {
  if (!existsSync(WEIGHTS)) {
    console.error('analyze: no fitted weights found; working by rules alone')
    return null
  }
  try {
    return readModels(readFileSync(WEIGHTS))
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    console.error(`analyze: ${error.message}; working by rules alone`)
    return null
  }
}

/** The line's article, or a sentence that says what is wrong with it. */
function parseLine(line: string): TextLine | string {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return 'not an object'
    const { id, title, text } = value as Record<string, unknown>
    if (typeof id !== 'string') return '"id" must be a string'
    if (typeof text !== 'string') return '"text" must be a string'
    return { id, text, title: typeof title === 'string' ? title : null }
  } catch {
    return 'not JSON'
  }
}

const analyzeLine = ({ id, title, text }: TextLine, models: Models | null) =>
  analyze(articleFromText(unmoved(text), { origin: 'file', id, title }), models)

function main(): number {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      'rules-only': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || !['jsonl', 'text'].includes(values.format)) {
    console.error(USAGE)
    return values.help ? 0 : 2
  }
  const models = values['rules-only'] ? null : loadWeights()
  const input = readFileSync(0, 'utf8')
  if (values.format === 'text') {
    console.log(tellAnalysis(input, analyzeLine({ id: 'input', title: null, text: input }, models)))
    return 0
  }
  let wrong = 0
  input.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const parsed = parseLine(line)
    if (typeof parsed === 'string') {
      console.error(`analyze: line ${i + 1}: ${parsed}`)
      wrong++
      return
    }
    process.stdout.write(
      `${JSON.stringify(predictionOf(parsed.id, parsed.text, analyzeLine(parsed, models)))}\n`,
    )
  })
  return wrong > 0 ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(`analyze: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
