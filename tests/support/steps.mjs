// The steps of a check: npm scripts, several at once, each telling in one piece what it said and how long it took.
import { npmAside } from '../../src/cli/serving/npm.mjs'

/**
 * Runs one step and tells of it at its end; what throws has failed.
 * @param {string} name
 * @param {() => Promise<string>} run gives back what there is to show
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(name, run) {
  const started = Date.now()
  const [well, said] = await run().then(
    (shown) => /** @type {const} */ ([true, shown]),
    (error) => /** @type {const} */ ([false, error instanceof Error ? error.message : String(error)]),
  )
  const seconds = Math.round((Date.now() - started) / 1_000)
  console.log(`— ${name}${well ? '' : ' FAILED'} (${seconds} s)`)
  if (said.trim() !== '') console.log(`${said.trimEnd()}\n`)
  return well
}

/**
 * Runs npm scripts one after the other, also where one fails.
 * @param {string} root
 * @param {readonly string[]} names
 * @returns {Promise<boolean>}
 */
export async function scripts(root, names) {
  let well = true
  for (const name of names) well = (await step(name, () => script(root, name))) && well
  return well
}

/**
 * What an npm script says. Throws with it where the script fails.
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 */
export async function script(root, name, args = [], env = {}) {
  const { code, said } = await npmAside(root, ['run', '--silent', name, '--', ...args], env)
  if (code !== 0) throw new Error(`${said.trimEnd()}\n(npm run ${name} ended with ${code})`)
  return said
}
