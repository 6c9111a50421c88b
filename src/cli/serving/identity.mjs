// How `npm start` knows a server that it started before: a secret that only this folder's owner can read, never sent.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { dirname, join } from 'node:path'

/** Asked with a random number behind `?`; answers with the program's name and a proof over that number. */
export const IDENTITY_PATH = '/.well-known/sourcelight'
const PROGRAM = 'sourcelight'
const NONCE = /^[0-9a-f]{32}$/
/** Bytes; the answer is shorter. */
const LONGEST_ANSWER = 200
/** Milliseconds. */
const PATIENCE = 2_000

/** @typedef {{ version: string, pid: number, key: string }} Running */

/** @param {string} root @param {number} port */
const fileOf = (root, port) => join(root, 'node_modules', '.cache', `sourcelight-server-${port}.json`)

/** @param {string} key @param {number} port @param {string} nonce */
const proofOf = (key, port, nonce) => createHmac('sha256', key).update(`${port} ${nonce}`).digest('hex')

/**
 * Writes down that this process serves `version` at `port`. Gives back how it proves that, and how it is forgotten.
 * @param {string} root
 * @param {number} port
 * @param {string} version
 */
export function declare(root, port, version) {
  const key = randomBytes(32).toString('hex')
  const file = fileOf(root, port)
  return {
    identify: (/** @type {string} */ nonce) =>
      NONCE.test(nonce) ? `${PROGRAM} ${proofOf(key, port, nonce)}` : null,
    /** To be called once the port is had: until then the file is another's. */
    write: () => {
      mkdirSync(dirname(file), { recursive: true })
      rmSync(file, { force: true })
      writeFileSync(file, JSON.stringify({ version, pid: process.pid, key }), { mode: 0o600 })
    },
    forget: () => rmSync(file, { force: true }),
  }
}

/**
 * Who answers at `port`: a server of this folder, another Sourcelight, or neither.
 * @param {string} root
 * @param {number} port
 * @returns {Promise<{ kind: 'ours', version: string, pid: number } | { kind: 'another' } | { kind: 'stranger' }>}
 */
export async function recognize(root, port) {
  const nonce = randomBytes(16).toString('hex')
  const [program, proof = ''] = (await ask(port, `${IDENTITY_PATH}?${nonce}`)).trim().split(' ')
  if (program !== PROGRAM) return { kind: 'stranger' }
  const running = readRunning(root, port)
  if (running === null || !isEqual(proof, proofOf(running.key, port, nonce))) return { kind: 'another' }
  return { kind: 'ours', version: running.version, pid: running.pid }
}

/** @param {string} root @param {number} port @returns {Running | null} */
function readRunning(root, port) {
  try {
    const { version, pid, key } = JSON.parse(readFileSync(fileOf(root, port), 'utf8'))
    return typeof version === 'string' && typeof pid === 'number' && typeof key === 'string'
      ? { version, pid, key }
      : null
  } catch {
    return null
  }
}

/** @param {string} one @param {string} other */
const isEqual = (one, other) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

/**
 * The start of what is answered; empty where nothing is, or not in time.
 * @param {number} port
 * @param {string} path
 * @returns {Promise<string>}
 */
function ask(port, path) {
  return new Promise((done) => {
    const request = get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      let text = ''
      response.setEncoding('latin1')
      response.on('data', (part) => {
        text += part
        if (text.length > LONGEST_ANSWER) finish('')
      })
      response.on('end', () => finish(response.statusCode === 200 ? text : ''))
      response.on('error', () => finish(''))
    })
    const timer = setTimeout(() => finish(''), PATIENCE)
    const finish = (/** @type {string} */ text) => {
      clearTimeout(timer)
      request.destroy()
      done(text)
    }
    request.on('error', () => finish(''))
  })
}
