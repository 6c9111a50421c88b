// `sourcelight extract`: articles from saved pages, documents and archives, one JSON line each.
import { basename, dirname, resolve } from 'node:path'
import { beginBytes, type Opened, type OpenedFrom } from '../ingest'
import { documentKind } from '../ingest/documents/kind'
import { openDocument } from '../ingest/documents/openDocument'
import { ARCHIVE_OPTIONS, archiveOptions } from './archive/options'
import { runArchive } from './archive/runArchive'
import type { Command } from './command'
import { type Input, readWhole } from './inputs'
import { EXIT, INPUTS, RUN_OPTIONS } from './manual'
import { openSecondReader, type SecondReader } from './secondReader'

export const extractCommand: Command = {
  name: 'extract',
  usage: `usage: sourcelight extract -o FILE [--jobs N] [--resume] INPUT…
       sourcelight extract [--format jsonl] FILE…`,
  manual: `Takes the articles out of saved pages, documents, archives and exports.

With -o, FILE gets a line an article, in the order of the inputs, as \`sourcelight analyze\` reads it:
{"place", "id", "title", "byline", "publisher", "published", "url", "lang", "text"}.

${INPUTS}

OPTIONS
${RUN_OPTIONS}

WITHOUT -o
  A line a file: headline, authors, publisher, date, language and paragraphs, and "name", the folder that it lies in;
  {"name", "paragraphs": [], "error"} where it holds no article.

${EXIT}`,
  options: { format: { type: 'string', default: 'jsonl' }, ...ARCHIVE_OPTIONS },
  choices: { format: ['jsonl'] },
  needsFiles: true,
  run: async (desk, files, options) => {
    const archive = archiveOptions(files, options, null)
    if (archive) return runArchive(desk, archive)
    const second = await openSecondReader()
    for await (const input of readWhole(desk, files)) {
      const { error, line } = await extract(input, second)
      if (error !== null) desk.complain(input.name, error)
      await desk.print(JSON.stringify(line))
    }
    await second.close()
  },
}

type Extracted = { readonly line: object; readonly error: string | null }

async function extract({ name: file, bytes }: Input, second: SecondReader): Promise<Extracted> {
  const started = performance.now()
  const from = { name: basename(file), type: '', origin: 'file' } as const
  const opened =
    documentKind(bytes, from.name) === null
      ? await openPage(bytes, from, second)
      : await openDocument(new Uint8Array(bytes), from)
  const ms = Math.round((performance.now() - started) * 10) / 10
  const name = basename(dirname(resolve(file)))
  if (opened.kind === 'refused')
    return { line: { name, paragraphs: [], error: opened.reason, ms }, error: opened.reason }
  const { title, byline, text, blocks, published, publisher, lang } = opened.article
  // A caption is its picture's text, not the article's.
  const paragraphs = blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ span }) => text.slice(span.start, span.end))
  return { line: { name, title, byline, publisher, published, lang, paragraphs, ms }, error: null }
}

function openPage(
  bytes: Uint8Array,
  from: OpenedFrom & { readonly name: string },
  second: SecondReader,
): Promise<Opened> {
  // Asked first: the thread reads while this one does.
  const opinion = second.ask(bytes, from.name)
  const opening = beginBytes(bytes, from)
  return opinion.then(opening)
}
