#!/usr/bin/env node
// `npm start`: installs and builds what is not fresh, serves the reader on this machine, and says where.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { choosePort, USAGE, UsageError } from './serving/choosePort.mjs'
import { build, demandNode, install } from './serving/fresh.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
demandNode(root)
try {
  const port = choosePort(process.argv.slice(2), process.env)
  if (port === null) console.log(USAGE)
  else await start(port)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof UsageError) console.error(`\n${USAGE}`)
  process.exit(error instanceof UsageError ? 2 : 1)
}

/** @param {number} port */
async function start(port) {
  await install(root)
  const { folder, version } = await build(root)
  // Loaded only now: it needs what `install` installs.
  const { serveOrReuse } = await import('./serving/oneServer.mjs')
  const server = await serveOrReuse({ root, folder, version, port })
  if (server.kind === 'running') {
    console.log(`Sourcelight is running already: ${server.url}  (process ${server.pid})`)
    return
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close().then(() => process.exit(0))
    })
  console.log(`Sourcelight is ready: ${server.url}  (Ctrl+C ends it)`)
  console.log(
    'Your library is kept under this very address; “localhost” in its place would be another library.',
  )
}
