// The copy of the app that the browser keeps for reading offline, and the version that comes next.
import { ownScriptUrl } from './startWorker'

export interface Versions {
  /** Keeps this version for reading offline, and calls `ready` when another is there. Stops when the result is called. */
  watch(ready: () => void): () => void
  /** Keeps the rest of this version, too: the reader does more than read what is there. */
  keepRest(): void
  /** Goes over to the other version: the page loads again, once. */
  takeOver(): void
}

/**
 * Versions by a service worker at `url`. Where the browser has none, or keeps nothing, the app works without; the
 * page loads again only because the reader asked, so that no two versions can send each other round in circles.
 */
export function keptVersions(
  container: ServiceWorkerContainer | undefined,
  url: string,
  reload: () => void,
): Versions {
  let next: ServiceWorker | null = null
  let asked = false
  return {
    watch(ready) {
      if (!container) return () => undefined
      let stopped = false
      const offer = (worker: ServiceWorker | null) => {
        // Without a controller this is the first version that is kept, and not a newer one.
        if (stopped || worker === null || container.controller === null) return
        next = worker
        ready()
      }
      const controlled = container.controller !== null
      const changed = () => {
        if (asked) {
          asked = false
          reload()
        } else if (controlled && !stopped) {
          // Another tab went over: this page's files may be gone from the server.
          next = null
          ready()
        }
      }
      container.addEventListener('controllerchange', changed)
      register(container, url, offer).catch(() => undefined)
      return () => {
        stopped = true
        container.removeEventListener('controllerchange', changed)
      }
    },
    keepRest() {
      void container?.ready.then(({ active }) => active?.postMessage('keepRest'))
    },
    takeOver() {
      const worker = next
      if (worker?.state !== 'installed') return reload()
      asked = true
      // A still newer one may push it aside before it has heard: then it never takes over.
      worker.addEventListener('statechange', () => {
        if (!asked || worker.state !== 'redundant') return
        asked = false
        reload()
      })
      worker.postMessage('takeOver')
    },
  }
}

async function register(
  container: ServiceWorkerContainer,
  url: string,
  offer: (worker: ServiceWorker | null) => void,
): Promise<void> {
  const registration = await container.register(ownScriptUrl(url), { updateViaCache: 'none' })
  offer(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') offer(worker)
    })
  })
}

/** The in-memory twin: no other version ever comes. */
export const versionsInMemory = (): Versions => ({
  watch: () => () => undefined,
  keepRest: () => undefined,
  takeOver: () => undefined,
})
