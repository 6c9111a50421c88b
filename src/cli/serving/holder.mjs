// Which program holds a port of this machine, as far as this account may know.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/**
 * “node, process 1234”; null where the system does not tell.
 * @param {number} port
 * @returns {string | null}
 */
export function holderOf(port) {
  try {
    if (process.platform === 'linux') return fromProc(port)
    return process.platform === 'win32' ? fromNetstat(port) : fromLsof(port)
  } catch {
    return null
  }
}

/** @param {string} name @param {string} pid */
const told = (name, pid) => `${name.trim().replace(/[^\x20-\x7e]/g, '?')}, process ${pid}`

/** Linux: the listening socket's number in the tables, then the process that has it open. @param {number} port */
function fromProc(port) {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  const LISTENS = '0A'
  const sockets = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === LISTENS)
      .map((columns) => `socket:[${columns[9]}]`),
  )
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    if (openFiles(pid).some((file) => sockets.includes(file)))
      return told(readFileSync(`/proc/${pid}/comm`, 'utf8'), pid)
  return null
}

/** What a process has open; nothing where it is another account's, or closed meanwhile. @param {string} pid */
function openFiles(pid) {
  const folder = `/proc/${pid}/fd`
  const read = (/** @type {() => readonly string[]} */ look) => {
    try {
      return look()
    } catch {
      return []
    }
  }
  return read(() => readdirSync(folder)).flatMap((fd) => read(() => [readlinkSync(`${folder}/${fd}`)]))
}

/** macOS and other Unixes. @param {number} port */
function fromLsof(port) {
  const lines = output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])
  const pid = /^p(\d+)$/m.exec(lines)?.[1]
  return pid ? told(/^c(.+)$/m.exec(lines)?.[1] ?? 'a program', pid) : null
}

/** Windows. @param {number} port */
function fromNetstat(port) {
  const pid = new RegExp(`:${port}\\s+\\S+\\s+LISTENING\\s+(\\d+)`).exec(output('netstat', ['-ano']))?.[1]
  if (!pid) return null
  const row = output('tasklist', ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'])
  return told(/^"([^"]+)"/m.exec(row)?.[1] ?? 'a program', pid)
}

/** @param {string} program @param {readonly string[]} args */
const output = (program, args) => spawnSync(program, args, { encoding: 'utf8', timeout: 3_000 }).stdout ?? ''
