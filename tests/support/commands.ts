// Runs a command as a terminal would, on an input that is given; keeps what it prints and says, and its exit code.
import { Readable, Writable } from 'node:stream'
import { type Command, runCommand } from '../../src/cli/command'

/** A stream that keeps what is written to it. */
function sink() {
  const kept = { text: '' }
  const stream = new Writable({
    write: (chunk, _, done) => {
      kept.text += chunk
      done()
    },
  })
  return { kept, stream }
}

export async function runOn(command: Command, args: readonly string[], input: string | Buffer = '') {
  const out = sink()
  const said = sink()
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input)] : [])
  const code = await runCommand(command, args, { stdin, stdout: out.stream, stderr: said.stream })
  return { code, out: out.kept.text, said: said.kept.text }
}
