// The commands for a terminal and for pipelines, by name: `analyze`, `compare`, `extract`, `anchor`.
import { analyzeCommand } from './analyze'
import { anchorCommand } from './anchor'
import { runCommand } from './command'
import { compareCommand } from './compare'
import { extractCommand } from './extract'

const COMMANDS = [analyzeCommand, compareCommand, extractCommand, anchorCommand]

const [name, ...args] = process.argv.slice(2)
const command = COMMANDS.find((one) => one.name === name)
if (command) process.exitCode = await runCommand(command, args, process)
else {
  console.error(`There are these commands: ${COMMANDS.map((one) => one.name).join(', ')}.`)
  process.exitCode = 2
}
