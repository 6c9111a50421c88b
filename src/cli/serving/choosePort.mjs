// Which port the reader asked for: `--port`, else the variable PORT, else the usual one.
import { parseArgs } from 'node:util'

export const DEFAULT_PORT = 4173
export const USAGE = `usage: npm start [-- --port N]

  --port N   the port to serve on, 1 to 65535 (${DEFAULT_PORT}, or what the variable PORT says)

What you keep is kept by the browser under the address with its port: another port is another, empty library.`

/** What somebody asked for that cannot be had; its message is for that person. */
export class UsageError extends Error {}

/**
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {number | null} null where help was asked for
 */
export function choosePort(args, env) {
  const { port, help } = readArgs(args)
  if (help) return null
  if (port !== undefined) return portOf('--port', port)
  return env.PORT ? portOf('PORT', env.PORT) : DEFAULT_PORT
}

/** @param {readonly string[]} args */
function readArgs(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} name @param {string} value */
function portOf(name, value) {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (port === 0)
    throw new UsageError(`${name} 0 would be another port each time, and so another library; name one.`)
  if (!(port <= 65_535))
    throw new UsageError(`${name} must be a whole number from 1 to 65535, not “${value.slice(0, 40)}”.`)
  return port
}
