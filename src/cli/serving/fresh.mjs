// What is fresh: dependencies as the lock names them, and a build of the sources as they are.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmQuietly } from './npm.mjs'

/** What a build is made from. */
const SOURCES = [
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'src',
  'seeds',
  'public',
]

/**
 * Ends the process with a clear sentence where this Node is too old.
 * @param {string} root
 */
export function demandNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node
  const [major = 0, minor = 0] = wanted.match(/\d+/g).map(Number)
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number)
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return
  console.error(`Sourcelight needs Node ${wanted}; this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Installs what the lock names, unless that has been done.
 * @param {string} root
 */
export async function install(root) {
  const lock = hashOf([join(root, 'package-lock.json')])
  const stamp = join(root, 'node_modules', '.sourcelight-lock')
  if (readStamp(stamp) === lock) return
  await npmQuietly(root, 'Installing dependencies', ['ci', '--no-audit', '--no-fund'])
  writeFileSync(stamp, lock)
}

/**
 * Builds into `dist`, unless the sources are what they were at the last build. Gives back that folder, and the
 * version: a hash of the sources.
 * @param {string} root
 */
export async function build(root) {
  const version = hashOf(SOURCES.map((path) => join(root, path)).flatMap(filesUnder))
  const folder = join(root, 'dist')
  const stamp = join(root, 'node_modules', '.cache', 'sourcelight-build')
  if (readStamp(stamp) !== version || !existsSync(join(folder, 'index.html'))) {
    // A build that is broken off leaves no stamp of an earlier one.
    rmSync(stamp, { force: true })
    await npmQuietly(root, 'Building', ['run', '--silent', 'build', '--', '--logLevel', 'warn'])
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, version)
  }
  return { folder, version }
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** @param {readonly string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** @param {string} stamp */
const readStamp = (stamp) => (existsSync(stamp) ? readFileSync(stamp, 'utf8') : null)
