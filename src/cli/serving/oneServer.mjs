// One server for one library: the port that was asked for is had, or its server reused, or it is said who holds it.
import { UsageError } from './choosePort.mjs'
import { holderOf } from './holder.mjs'
import { declare, recognize } from './identity.mjs'
import { serveFolder } from './staticServer.mjs'

/**
 * Serves `folder` at `port`; where a server of the same folder and version does so already, gives back that one.
 * Never another port by itself: browsers keep the library by the address, and another port would show an empty one.
 * @param {{ root: string, folder: string, version: string, port: number }} site
 * @returns {Promise<
 *   | { kind: 'started', url: string, close: () => Promise<void> }
 *   | { kind: 'running', url: string, pid: number }
 * >}
 */
export async function serveOrReuse({ root, folder, version, port }) {
  const { identify, write, forget } = declare(root, port, version)
  try {
    const { url, close } = await serveFolder(folder, port, { identify })
    write()
    const end = () => {
      forget()
      return close()
    }
    return { kind: 'started', url, close: end }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EACCES')
      throw new UsageError(`This account may not serve on port ${port}; those from 1024 on are free to all.`)
    if (code !== 'EADDRINUSE') throw error
  }
  const who = await recognize(root, port)
  if (who.kind === 'ours' && who.version === version)
    return { kind: 'running', url: `http://127.0.0.1:${port}/`, pid: who.pid }
  throw new Error(whoHolds(who.kind, port))
}

/** @param {'ours' | 'another' | 'stranger'} kind @param {number} port */
function whoHolds(kind, port) {
  const holder = holderOf(port)
  const named = holder ? ` (${holder})` : ''
  const held = {
    ours: `an older Sourcelight of this folder${named}. End it (Ctrl+C in its window), then start again.`,
    another: `a Sourcelight that was started elsewhere${named}. End it, or use that one.`,
    stranger: `another program${named}. End it if you can.`,
  }[kind]
  return `Port ${port} is held by ${held}
Or choose another port: npm start -- --port ${port < 65_535 ? port + 1 : port - 1}
Another port is another library: what you kept stays with this one, and shows again when you are back here.`
}
