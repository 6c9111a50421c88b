#!/usr/bin/env node
// `npm start`: installs and builds what is not fresh, serves the reader on this machine, and says where.
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, demandNode, install } from './serving/fresh.mjs'
import { serveFolder } from './serving/staticServer.mjs'

const DEFAULT_PORT = 4173
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

demandNode(root)
try {
  install(root)
  const wanted = Number(process.env.PORT || DEFAULT_PORT)
  const { url, close } = await serveFolder(build(root), wanted)
  if (!url.endsWith(`:${wanted}/`)) console.log(`Port ${wanted} is taken.`)
  console.log(`Sourcelight is ready: ${url}  (Ctrl+C ends it)`)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      close().then(() => process.exit(0))
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
