// Runs npm beside other work, or with one line of progress and its output only where it fails.
import { spawn } from 'node:child_process'

/** Milliseconds between two looks at the clock. */
const TICK = 1_000
/** Characters of what a failed command said that are shown: its end, where the reason stands. */
const SHOWN = 8_000

/**
 * npm says where it lives when it started us; elsewhere it must be on the path, and is a script on Windows.
 * @param {readonly string[]} args
 * @returns {{ program: string, words: readonly string[], shell: boolean }}
 */
function command(args) {
  const own = process.env.npm_execpath
  return own?.endsWith('.js')
    ? { program: process.execPath, words: [own, ...args], shell: false }
    : { program: 'npm', words: args, shell: process.platform === 'win32' }
}

/**
 * Runs npm in `root`, other work beside it; gives back its exit code and what it said.
 * @param {string} root
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<{ code: number | null, said: string }>}
 */
export function npmAside(root, args, env = {}) {
  const { program, words, shell } = command(args)
  // A pipe would take the colors from tools that write to a terminal in the end.
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(program, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
    env: { ...colors, ...process.env, ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      said += part
    })
  // Ended with what it waits for: a terminal sends both the signal, others only this process.
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal)
    child.once('close', () => process.kill(process.pid, signal))
  }
  process.once('SIGINT', pass).once('SIGTERM', pass)
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      done({ code, said })
    })
  })
}

/**
 * Runs npm in `root` and says only that it is at work and for how long. Throws where it fails, with what it said.
 * @param {string} root
 * @param {string} what is being done, for a person
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function npmQuietly(root, what, args) {
  const done = progress(what)
  const { code, said } = await npmAside(root, args).finally(done)
  if (code !== 0) throw new Error(`${said.trim().slice(-SHOWN)}\nnpm ${args.join(' ')} failed`)
}

/**
 * Says what is being done; on a terminal with the seconds so far. Gives back what ends that.
 * @param {string} what
 */
function progress(what) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1_000)
  if (!process.stdout.isTTY) {
    console.log(`${what} …`)
    return () => {}
  }
  const show = () => process.stdout.write(`\r${what} … ${seconds()} s `)
  show()
  const timer = setInterval(show, TICK)
  return () => {
    clearInterval(timer)
    console.log()
  }
}
