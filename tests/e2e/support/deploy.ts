// A copy of the build behind a server of its own, and deploys to it while pages are open.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'

export const isKept = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)

/** Asks for the next service worker; says how that went. */
export const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    return registration.update().then(
      () => 'looked',
      () => 'failed',
    )
  })

/** Whether nothing is being fetched any more and a version waits to be asked for. */
export const waits = (page: Page) =>
  page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready
    return installing === null && waiting !== null
  })

export type Site = {
  readonly url: string
  /** Where its files lie. */
  readonly folder: string
  /** Puts another page there; where it is not `whole`, only the list that names it: the middle of a deploy. */
  readonly deploy: (title: string, whole?: boolean) => void
  /** The service worker is gone from the server. */
  readonly dropServiceWorker: () => void
}

/** Serves a copy of `dist` while it is used. */
export async function withSite(use: (site: Site) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelight-'))
  cpSync(resolve(import.meta.dirname, '../../../dist'), folder, { recursive: true })
  const server = await serveFolder(folder, 0)
  const index = join(folder, 'index.html')
  const worker = join(folder, 'service-worker.js')
  const deploy = (title: string, whole = true) => {
    const before = readFileSync(index, 'utf8')
    const after = before.replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    if (whole) writeFileSync(index, after)
    for (const copy of [`${index}.br`, `${index}.gz`]) rmSync(copy, { force: true })
    const list = readFileSync(worker, 'utf8')
    writeFileSync(worker, list.replace(startOfHash(before), startOfHash(after)))
  }
  try {
    await use({ url: server.url, folder, deploy, dropServiceWorker: () => rmSync(worker) })
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

const startOfHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
