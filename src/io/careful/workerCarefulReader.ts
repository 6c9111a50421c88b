// The careful reading in the browser: the encoder in a worker of its own, then the engine in the analysis worker.
import { CAREFUL_CACHE, type CarefulFiles } from '../../worker/protocol'
import { AnalysisFailed, type Analyst } from '../analyst'
import type { Preferences } from '../preferences'
import type { CarefulReader } from './carefulReader'
import { type CarefulWorker, carefulWorker } from './carefulWorker'
import type { Device } from './device'
import { carefulError } from './faults'
import { partsInTurn } from './partsInTurn'

/** The files with what they come to on the way, in bytes. */
export type ShippedCareful = { readonly files: CarefulFiles; readonly compressed: number }

export type CarefulSetting = {
  readonly start: () => CarefulWorker
  /** Null where the build had none. */
  readonly shipped: ShippedCareful | null
  /** The engine's worker: it has the fitted weights already, which the careful reading needs too. */
  readonly analyst: Analyst
  readonly device: Device
  readonly caches: CacheStorage | undefined
  /** They outlive a page that went down, but not the tab. */
  readonly marks: Preferences
  readonly onLeave: (listener: () => void) => void
}

const MARK = 'readingCarefully'

export function workerCarefulReader(setting: CarefulSetting): CarefulReader {
  const { start, shipped, analyst, device, caches, marks, onLeave } = setting
  const worker = shipped && carefulWorker({ start, files: shipped.files })
  const unmark = () => void marks.save(MARK, null)
  // Whoever runs out of memory in a worker takes the page along: that must not begin again by itself.
  let endedPage = marks.load(MARK, (saved) => saved === true) === true
  unmark()
  onLeave(unmark)

  return {
    async availability() {
      return {
        kept: shipped !== null && (await areKept(caches, shipped.files)),
        local: device.local,
        bytes: shipped?.compressed ?? 0,
        hindrance: endedPage ? 'The page ended during the last careful reading.' : device.hindrance,
      }
    },
    async read(article, options = {}) {
      if (!worker) throw carefulError('missing', 'the build had no weights')
      if (!device.webAssembly) throw carefulError('noRuntime', 'there is no WebAssembly')
      marks.save(MARK, true)
      try {
        const { signal, onPart = () => undefined } = options
        const parts = partsInTurn(analyst, article, onPart, signal)
        const careful = await worker.find(article, { ...options, onPart: parts.add }).finally(parts.end)
        const analysis = await analyst.analyze(article, { careful, ...(signal ? { signal } : {}) })
        // The engine falls back to rules alone where its own weights do not come.
        if (analysis.reading !== 'careful') throw carefulError('unreachable', 'no fitted weights')
        endedPage = false
        return analysis
      } catch (error) {
        throw error instanceof AnalysisFailed ? carefulError('failed', error.message) : error
      } finally {
        unmark()
      }
    },
    known: async () => null,
    async remove() {
      worker?.end()
      await caches?.delete(CAREFUL_CACHE)
    },
  }
}

async function areKept(caches: CacheStorage | undefined, files: CarefulFiles): Promise<boolean> {
  try {
    if (!(await caches?.has(CAREFUL_CACHE))) return false
    const cache = await caches?.open(CAREFUL_CACHE)
    const kept = await Promise.all(Object.values(files).map(({ url }) => cache?.match(url)))
    return kept.every((one) => one !== undefined)
  } catch {
    return false
  }
}
