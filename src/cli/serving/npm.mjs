// Runs npm: shown as it goes, or with one line of progress and its output only where it fails.
import { spawn, spawnSync } from 'node:child_process'

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

/** @param {readonly string[]} args */
const failed = (args) => `npm ${args.join(' ')} failed`

/**
 * Runs npm in `root`, its output shown. Throws where it fails.
 * @param {string} root
 * @param {readonly string[]} args
 */
export function npm(root, args) {
  const { program, words, shell } = command(args)
  if (spawnSync(program, words, { cwd: root, stdio: 'inherit', shell }).status !== 0)
    throw new Error(failed(args))
}

/**
 * Runs npm in `root` and says only that it is at work and for how long. Throws where it fails, with what it said.
 * @param {string} root
 * @param {string} what is being done, for a person
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function npmQuietly(root, what, args) {
  const { program, words, shell } = command(args)
  const child = spawn(program, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell })
  /** @type {NodeJS.Signals | null} */
  let ended = null
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    ended = signal
    child.kill(signal)
  }
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part) => {
      said = (said + part).slice(-SHOWN)
    })
  const done = progress(what)
  // Ended with what it waits for: a terminal sends both the signal, others only this process.
  process.once('SIGINT', pass).once('SIGTERM', pass)
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  process.off('SIGINT', pass).off('SIGTERM', pass)
  done()
  if (ended) process.kill(process.pid, ended)
  if (code !== 0) throw new Error(`${said.trim()}\n${failed(args)}`)
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
