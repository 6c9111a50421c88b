// `sourcelight`: the commands for a terminal and for pipelines, by name.
import { analyzeCommand } from './analyze'
import { anchorCommand } from './anchor'
import { type Command, runCommand } from './command'
import { compareCommand } from './compare'
import { exportCommand } from './export'
import { extractCommand } from './extract'
import { reportCommand } from './report'

const COMMANDS: readonly (readonly [command: Command, what: string])[] = [
  [analyzeCommand, 'who says what in articles, one or a million'],
  [extractCommand, 'articles out of pages, documents, archives'],
  [exportCommand, 'tables of what was found: CSV, JSON Lines, Parquet'],
  [reportCommand, 'who gets to speak in an archive: a page with tables, pictures, passages'],
  [compareCommand, 'articles about the same side by side'],
  [anchorCommand, 'marked passages found again in edited texts'],
]

const list = COMMANDS.map(([{ name }, what]) => `  ${name.padEnd(10)}${what}`).join('\n')
const HELP = `usage: sourcelight COMMAND [--help] …

${list}

Each tells more with --help.`

const [name, ...args] = process.argv.slice(2)
const command = COMMANDS.find(([one]) => one.name === name)?.[0]
if (command) process.exitCode = await runCommand(command, args, process)
else if (name === '--help' || name === '-h') console.log(HELP)
else {
  console.error(HELP)
  process.exitCode = 2
}
