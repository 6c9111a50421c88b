// How every command begins and ends: options, usage, complaints, exit code (0 well, 1 something was wrong, 2 misused).
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { messageOf } from '../domain'
import { type Desk, harmless, OutputEnded, openDesk, type Streams } from './desk'

export type Options = Readonly<Record<string, string | boolean | undefined>>

export type Command = {
  readonly name: string
  /** How it is called, in a few lines. */
  readonly usage: string
  /** All the rest that --help tells. */
  readonly manual: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** What an option may be, where it is not free. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Whether it makes no sense without a file. */
  readonly needsFiles?: boolean
  readonly run: (desk: Desk, files: readonly string[], options: Options) => Promise<void>
}

/** What was asked for makes no sense: the exit code is 2. */
export class Misused extends Error {}

/** All that --help tells. */
export const helpOf = ({ usage, manual }: Command): string => `${usage}\n\n${manual}`

/** Runs the command; gives back its exit code. */
export async function runCommand(command: Command, args: readonly string[], streams: Streams) {
  const desk = openDesk(command.name, streams)
  const asked = readArgs(command, args)
  if (typeof asked === 'string') {
    streams.stderr.write(`${harmless(`${command.name}: ${asked}`)}\n\n${command.usage}\n--help tells more.\n`)
    return 2
  }
  try {
    if (asked.options.help) await desk.print(helpOf(command))
    else await command.run(desk, asked.files, asked.options)
    return desk.complaints() > 0 ? 1 : 0
  } catch (error) {
    // Who closes a pipe has read enough.
    if (error instanceof OutputEnded && error.code === 'EPIPE') return desk.complaints() > 0 ? 1 : 0
    desk.note(messageOf(error))
    return error instanceof Misused ? 2 : 1
  }
}

/** What was asked for, or a sentence on what is wrong with that. */
function readArgs(
  { options, choices = {}, needsFiles = false }: Command,
  args: readonly string[],
): { readonly options: Options; readonly files: readonly string[] } | string {
  try {
    const help = { type: 'boolean', short: 'h', default: false } as const
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help },
      allowPositionals: true,
    })
    for (const [option, allowed] of Object.entries(choices)) {
      const value = String((values as Options)[option])
      if (!allowed.includes(value)) return `--${option} is ${allowed.join(' or ')}, not “${value}”`
    }
    if (needsFiles && positionals.length === 0 && !values.help) return 'no file was named'
    return { options: values as Options, files: positionals }
  } catch (error) {
    return messageOf(error)
  }
}
