// The careful reading's worker as the build made it, in a bare page under the app's own policy: started, asked, and watched.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Analysis, Article } from '../../../src/domain'
import type { CarefulFault, CarefulFiles, CarefulReply, ModelsFile } from '../../../src/worker/protocol'
import { type Site, withSite } from './deploy'

/** What became of a reading. */
export type Outcome = {
  readonly analysis: Analysis | null
  readonly why: CarefulFault | null
  readonly message: string
  /** Milliseconds from the call on: until its files were there, until the encoder was done, until the analysis. */
  readonly times: { readonly loaded: number; readonly evidence: number; readonly analyzed: number }
}

type Asked = { readonly article: Article; readonly cancelAt: number | null }
type Harness = { read(asked: Asked): Promise<Outcome>; end(): void }

const PAGE =
  '<!doctype html><html lang="en"><title>Bare</title><link rel="icon" href="icon.svg"><script type="module" src="bare.js"></script>'

export type CarefulSite = Site & {
  /** Opens the bare page; `worker` is the path of another script than the build's, `url` another host of its folder. */
  readonly open: (page: Page, other?: { readonly worker?: string; readonly url?: string }) => Promise<void>
  /** The path of each file that the careful reading needs. */
  readonly paths: Readonly<Record<'worker' | keyof CarefulFiles, string>>
}

/** Reads an article in the open bare page; `cancelAt` is a share of the windows. */
export const readIn = (page: Page, article: Article, cancelAt: number | null = null): Promise<Outcome> =>
  page.evaluate((asked) => (globalThis as unknown as Harness).read(asked), { article, cancelAt })

/** Ends the worker: the next reading starts another. */
export const endIn = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as Harness).end())

/** Serves a copy of the build with a bare page in it. */
export async function withCareful(use: (site: CarefulSite) => Promise<void>): Promise<void> {
  await withSite(async (site) => {
    const built = (folder: string, name: RegExp) =>
      `${folder}/${readdirSync(join(site.folder, folder)).find((file) => name.test(file))}`
    const paths = {
      worker: built('assets/careful', /^careful\.worker-.*\.js$/),
      heads: 'models/careful.bin',
      network: 'models/careful.onnx',
      runtime: built('assets', /\.wasm$/),
    }
    const described = (path: string): ModelsFile => {
      const bytes = readFileSync(join(site.folder, path))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { url: `${path}?${sha256.slice(0, 16)}`, bytes: bytes.length, sha256 }
    }
    const setting = {
      engine: built('assets/worker', /^analysis\.worker-.*\.js$/),
      models: described('models/sourcelight.bin'),
      files: {
        heads: described(paths.heads),
        network: described(paths.network),
        runtime: described(paths.runtime),
      },
    }
    writeFileSync(join(site.folder, 'bare.html'), PAGE)
    const open: CarefulSite['open'] = async (page, { worker = paths.worker, url = site.url } = {}) => {
      const script = `(${inPage})(${JSON.stringify({ ...setting, worker })})`
      writeFileSync(join(site.folder, 'bare.js'), script)
      await page.goto(`${url}bare.html`)
      await page.waitForFunction(() => 'read' in globalThis)
    }
    await use({ ...site, paths, open })
  })
}

type Setting = {
  readonly worker: string
  readonly engine: string
  readonly models: ModelsFile
  readonly files: CarefulFiles
}

/** Runs in the page: the protocol, spoken as `src/io/careful` speaks it. */
function inPage({ worker, engine, models, files }: Setting): void {
  type Policy = { createScriptURL(url: string): string }
  type Types = { createPolicy(name: string, rules: Policy): Policy }
  const types = (globalThis as unknown as { trustedTypes: Types }).trustedTypes
  const policy = types.createPolicy('sourcelight', { createScriptURL: (url) => url })
  const start = (url: string) => new Worker(policy.createScriptURL(url), { type: 'module' })
  const absolute = (file: ModelsFile) => ({ ...file, url: new URL(file.url, location.href).href })
  const { heads, network, runtime } = files
  const found = { heads: absolute(heads), network: absolute(network), runtime: absolute(runtime) }
  let careful: Worker | null = null
  let job = 0
  const end = () => {
    careful?.terminate()
    careful = null
  }
  const read = ({ article, cancelAt }: Asked) =>
    new Promise<Outcome>((resolve) => {
      const began = performance.now()
      const times = { loaded: 0, evidence: 0, analyzed: 0 }
      const since = () => Math.round(performance.now() - began)
      const finish = (analysis: Analysis | null, why: CarefulFault | null, message: string) =>
        resolve({ analysis, why, message, times })
      const own = ++job
      careful ??= start(worker)
      careful.onerror = (event) => {
        careful = null
        finish(null, 'unreachable', event.message ?? 'no worker')
      }
      careful.onmessage = ({ data }: MessageEvent<CarefulReply>) => {
        if (data.kind === 'failed') {
          end()
          return finish(null, data.why, data.message)
        }
        if (data.kind === 'ready' || data.kind === 'part' || data.job !== own) return
        if (data.kind === 'progress') {
          if (data.phase === 'loading') times.loaded = since()
          if (cancelAt !== null && data.phase === 'reading' && data.done >= cancelAt) {
            careful?.postMessage({ kind: 'cancel', job: own })
            setTimeout(() => finish(null, null, `cancelled at ${data.done}`), 1_000)
          }
          return
        }
        times.evidence = since()
        const analyzing = start(engine)
        analyzing.onmessage = ({ data: reply }) => {
          if (reply.kind !== 'done') return
          times.analyzed = since()
          analyzing.terminate()
          finish(reply.analysis, null, '')
        }
        analyzing.postMessage({
          kind: 'analyze',
          job: own,
          article,
          models: absolute(models),
          careful: data.evidence,
        })
      }
      careful.postMessage({ kind: 'read', job: own, article, files: found, lookedAt: null })
    })
  Object.assign(globalThis, { read, end })
}
