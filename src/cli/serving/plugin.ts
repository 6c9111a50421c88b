// The build step for hosting: the policy in the page itself, a header file for static hosts, the service worker's list.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { filesIn } from './filesIn'
import { META_POLICY, SERVICE_WORKER } from './headers.mjs'
import { headersFile } from './hosts'
import { keptFrom } from './keptFrom.mjs'

/** Stands in the service worker's source where the build writes the list of files. */
const FILE_LIST = '__SOURCELIGHT_FILES__'
/** Never asked for by the page, or kept by the careful reading's worker or the browser itself, once it was wanted. */
const isListed = (path: string) =>
  ![SERVICE_WORKER.slice(1), '_headers'].includes(path) &&
  !/^models\/careful\.|\.wasm$|opendyslexic/.test(path)

/** Policy, header file and offline list, written with the build; development goes without (it injects scripts). */
export function hosting(): Plugin {
  return {
    name: 'sourcelight:hosting',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    // Only now do the files stand as they will be served, whatever other plugins did to them.
    writeBundle({ dir = 'dist' }) {
      writeFileSync(join(dir, '_headers'), headersFile())
      const worker = join(dir, SERVICE_WORKER)
      if (existsSync(worker))
        writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(FILE_LIST, fileList(dir)))
    },
  }
}

/** The page as the extension packs it: its policy comes from the extension's manifest, and nobody installs it as an app. */
export function packaged(): Plugin {
  return {
    name: 'sourcelight:packaged',
    apply: 'build',
    transformIndexHtml: (html) => html.replace(/<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, ''),
  }
}

/** Every file that the page may ask for, with the start of its hash and from when on it is kept, as JSON. */
function fileList(folder: string): string {
  const files = filesIn(folder)
    .map((file): [string, string] => [relative(folder, file).split(sep).join('/'), hashOf(file)])
    .filter(([path]) => isListed(path))
    .map(([path, hash]) => [path, hash, keptFrom(path)])
  return JSON.stringify(files.sort())
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
