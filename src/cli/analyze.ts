// `sourcelight analyze`: the engine for a terminal, for pipelines and for whole archives; articles in, who says what out.
import { textFromBytes } from '../ingest'
import { ARCHIVE_OPTIONS, archiveOptions } from './archive/options'
import { runArchive } from './archive/runArchive'
import type { Command } from './command'
import type { Desk } from './desk'
import { answerLines, complaining, readWhole } from './inputs'
import { EXIT, INPUTS, RUN_OPTIONS } from './manual'
import { articleOf, predictionOf, type TextLine, tellAnalysis } from './prediction'
import { openReading, READING_OPTIONS, type ReadArticle, readingOptions } from './reading'

export const analyzeCommand: Command = {
  name: 'analyze',
  usage: `usage: sourcelight analyze [--reading quick|careful] -o FILE [--jobs N] [--resume] [INPUT…]
       sourcelight analyze --format jsonl|text [--reading quick|careful] [FILE…]`,
  manual: `Finds who says what in news articles: attributions, people asked in vain, entities, background.

With -o it works through an archive. FILE gets a line of JSON an article, in the order of the inputs, behind a head
that says what made it: {"place", "article", "analysis"}, or {"place", "skipped"} for what could not be read.
\`sourcelight export\` makes tables of it, \`sourcelight report\` a page.

${INPUTS}

OPTIONS
${RUN_OPTIONS}
  --reading quick     the small network and the rules (the default)
  --reading careful   with the encoder's help: better, and about thirty times as slow
  --rules-only        leave the fitted weights aside

WITHOUT -o
  --format jsonl   a line {"id", "title"?, "text"} an article; a line of attributions, layers and entities each
  --format text    one article as plain text; a readable list (the default)
  Offsets are UTF-16 code units of the text as it was given, end exclusive.

${EXIT}`,
  options: {
    format: { type: 'string', default: 'text' },
    ...READING_OPTIONS,
    ...ARCHIVE_OPTIONS,
  },
  choices: { format: ['jsonl', 'text'], reading: ['quick', 'careful'] },
  run: async (desk, files, options) => {
    const archive = archiveOptions(files, options, readingOptions(options))
    if (archive) return runArchive(desk, archive)
    const read = await openReading(readingOptions(options), desk.note)
    return options.format === 'text'
      ? analyzeTexts(desk, files, read)
      : answerLines(desk, files, textLineOf, async (line) =>
          predictionOf(line.id, line.text, await read(articleOf(line))),
        )
  },
}

async function analyzeTexts(desk: Desk, files: readonly string[], analyze: ReadArticle): Promise<void> {
  for await (const { name, bytes } of readWhole(desk, files)) {
    const told = await complaining(desk, name, async () => {
      const read = textFromBytes(bytes)
      if (read.kind === 'refused') throw new Error(read.reason)
      return tellAnalysis(read.text, await analyze(articleOf({ id: 'input', title: null, text: read.text })))
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
