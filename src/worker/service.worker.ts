// The service worker: keeps the files of one build for reading offline, and changes to the next only when told to. Browsers run it as a plain script: it imports nothing.

/** Of every file of this build: its path, the start of its SHA-256, and from when on it is kept (`keptFrom.mjs`). The build writes it here. */
declare const __SOURCELIGHT_FILES__: readonly (readonly [path: string, hash: string, from: KeptFrom])[]
type KeptFrom = 'visit' | 'text' | 'later'

type LifeEvent = Event & { waitUntil(work: Promise<unknown>): void }
type AskEvent = LifeEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void }
/** Chromium's: what a reader who counts bytes has set. */
type Connected = { readonly connection?: { readonly saveData: boolean } }
type Scope = {
  readonly registration: { readonly scope: string }
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskEvent) => void): void
  addEventListener(type: 'message', listener: (event: LifeEvent & MessageEvent) => void): void
  skipWaiting(): Promise<void>
}

const scope = self as unknown as Scope
const all = __SOURCELIGHT_FILES__
const files = new Map(all.map(([path, hash]) => [path, hash]))
const base = new URL(scope.registration.scope)
const CACHE = 'sourcelight-files'
/** What the careful reading's worker keeps is there only where a reader wanted it; its script goes by its plain address. */
const CAREFUL = { cache: 'sourcelight-careful', folder: 'assets/careful/' }

/** Keys carry the content's hash: two builds share one cache, and a page keeps its own files until it closes. */
const keyOf = (path: string, hash: string) => new URL(`${path}?${hash}`, base).href

scope.addEventListener('install', (event) => event.waitUntil(keepFirst()))
scope.addEventListener('activate', (event) => event.waitUntil(dropOthers()))
scope.addEventListener('message', (event) => {
  const { data } = event
  if (data === 'takeOver') void scope.skipWaiting()
  if (data === 'keepRest') event.waitUntil(keepRest())
})
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || !url.href.startsWith(base.href)) return
  const path = url.pathname.slice(base.pathname.length) || 'index.html'
  const hash = files.get(path)
  if (hash === undefined) return
  event.respondWith(answer(request, keyOf(path, hash)))
  // Whoever comes again may want the rest without a network too.
  if (request.mode === 'navigate') event.waitUntil(keepRest())
})

async function answer(request: Request, key: string): Promise<Response> {
  // Storage that was cleared or is broken must not stand between a reader and the network.
  const find = (wanted: string) => caches.match(wanted).catch(() => undefined)
  return (await find(key)) ?? (await find(request.url)) ?? fetch(request)
}

/** Rejects where one of them cannot be had: then this version is not kept at all. */
async function keepFirst(): Promise<void> {
  const wantsCareful = await caches.has(CAREFUL.cache)
  const wantsText = await hasText()
  for (const [path, hash, from] of all) {
    if (from === 'later' || (from === 'text' && !wantsText)) continue
    if (path.startsWith(CAREFUL.folder) && !wantsCareful) continue
    await keep(path, hash)
  }
}

/** Whether the version before had kept what texts need: no update may take from a device what it could do without a network. */
async function hasText(): Promise<boolean> {
  const texts = all.flatMap(([path, , from]) =>
    from === 'text' ? withoutHash(new URL(path, base).href) : [],
  )
  const kept = await (await caches.open(CACHE)).keys()
  return kept.some(({ url }) => texts.includes(withoutHash(url)))
}

/** An address without what changes with its file's content: “-uMnnYXN9.js?…”. */
const withoutHash = (url: string) => url.replace(/-[\w-]{8}\.js.*$/, '')

/** What cannot be had now is tried again at the next visit. */
async function keepRest(): Promise<void> {
  if ((navigator as Connected).connection?.saveData) return
  for (const [path, hash, from] of all) if (from !== 'visit') await keep(path, hash).catch(() => undefined)
}

async function keep(path: string, hash: string): Promise<void> {
  const cache = await caches.open(CACHE)
  const key = keyOf(path, hash)
  if (await cache.match(key)) return
  const response = await fetch(new URL(path, base), { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  // In the middle of a deploy a host may give files of two builds.
  if (!(await digest(response.clone())).startsWith(hash)) throw new Error(`${path} is of another build`)
  await cache.put(key, response)
}

async function dropOthers(): Promise<void> {
  const cache = await caches.open(CACHE)
  const own = new Set([...files].map(([path, hash]) => keyOf(path, hash)))
  for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request)
}

async function digest(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
