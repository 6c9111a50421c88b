// The files of the careful reading: kept on this device once they were loaded, and loaded anew where they are not whole.
import { fetchIntact, isIntact } from './fetchIntact'
import { CAREFUL_CACHE, type CarefulFiles, type ModelsFile, type WithoutModels } from './protocol'

export type LoadedFiles = { readonly [name in keyof CarefulFiles]: Uint8Array<ArrayBuffer> }

type Places = {
  /** Undefined where the page is on no secure origin: then nothing is kept. */
  readonly caches: CacheStorage | undefined
  /** The worker's own script, which is needed offline too. */
  readonly script: string
  readonly fetchFile?: typeof fetch
}

/** Gives the files' bytes one after another, with progress over all of them, or why they cannot be had. */
export async function loadCarefulFiles(
  files: CarefulFiles,
  { caches, script, fetchFile = (input, init) => fetch(input, init) }: Places,
  onProgress: (done: number) => void,
): Promise<LoadedFiles | WithoutModels> {
  // Storage that is blocked, broken or full must not stand between a reader and the network.
  const cache = await caches?.open(CAREFUL_CACHE).catch(() => undefined)
  // What the store keeps, the browser's own cache need not keep a second time.
  const fetchOnce: typeof fetch = (input, init) =>
    fetchFile(input, cache ? { ...init, cache: 'no-store' } : init)
  const all = files.heads.bytes + files.runtime.bytes + files.network.bytes
  let before = 0
  const load = async (file: ModelsFile): Promise<Uint8Array<ArrayBuffer> | WithoutModels> => {
    const kept = await keptBytes(cache, file).catch(() => null)
    const bytes =
      kept ?? (await fetchIntact(file, (done) => onProgress((before + done * file.bytes) / all), fetchOnce))
    if (typeof bytes === 'string') return bytes
    if (!kept) await cache?.put(file.url, new Response(bytes)).catch(() => undefined)
    before += file.bytes
    onProgress(before / all)
    return bytes
  }
  const heads = await load(files.heads)
  if (typeof heads === 'string') return heads
  const runtime = await load(files.runtime)
  if (typeof runtime === 'string') return runtime
  const network = await load(files.network)
  if (typeof network === 'string') return network
  const own = [script, ...Object.values(files).map(({ url }) => url)]
  if (cache) await keepOnly(cache, own, script).catch(() => undefined)
  return { heads, runtime, network }
}

/** The kept bytes of a file; null where there are none, and where they are damaged, which are dropped. */
async function keptBytes(
  cache: Cache | undefined,
  file: ModelsFile,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await cache?.match(file.url)
  if (!kept) return null
  const bytes = new Uint8Array(await kept.arrayBuffer())
  if (bytes.length === file.bytes && (await isIntact(bytes, file))) return bytes
  await cache?.delete(file.url)
  return null
}

/** Keeps the script too, and drops what another version of the app left. */
async function keepOnly(cache: Cache, own: readonly string[], script: string): Promise<void> {
  if (!(await cache.match(script))) await cache.add(script)
  for (const request of await cache.keys()) if (!own.includes(request.url)) await cache.delete(request)
}
