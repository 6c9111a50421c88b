// Receives the page that the extension took from a tab: waits for it under the name that stands in this tab's address, and removes it.
import { readRecord, unpack } from './handedRecord'
import type { Handed, PageReceiver } from './pageReceiver'

/** The part of `chrome.storage.session` that is used; a test passes its own. */
export type SessionStorage = {
  get(key: string): Promise<{ [key: string]: unknown }>
  remove(key: string): Promise<void>
  readonly onChanged: {
    addListener(listener: () => void): void
    removeListener(listener: () => void): void
  }
}

/** Milliseconds: a page of 20 MB takes two of its seconds. */
const LONGEST_WAIT = 15_000

/** `hash` is the fragment of the address that the extension opened. */
export function extensionReceiver(
  hash: string,
  storage: SessionStorage,
  longestWait = LONGEST_WAIT,
): PageReceiver {
  const key = hash.slice(1)
  return {
    async receive(signal) {
      if (key === '') return { kind: 'nobody' }
      const record = readRecord(await arrival(storage, key, longestWait, signal))
      if (record === null) return { kind: 'silent' }
      if (record.kind === 'untaken') return record
      try {
        return pageOf(await unpack(record.packed), record)
      } catch {
        return { kind: 'silent' }
      }
    },
  }
}

function pageOf(html: string, { url, selected }: { url: string; selected: string }): Handed {
  const own = /^https?:/.test(url) ? url : null
  const host = own === null ? 'a page without an address' : new URL(own).host
  return { kind: 'page', page: { html, url: own }, by: { kind: 'extension' }, host, selected }
}

/** What comes under `key`, taken out; undefined where nothing does in time, or the reader leaves. */
function arrival(
  storage: SessionStorage,
  key: string,
  longest: number,
  signal: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve) => {
    const end = (value: unknown) => {
      clearTimeout(timer)
      storage.onChanged.removeListener(look)
      resolve(value)
    }
    const look = async () => {
      const { [key]: value } = await storage.get(key)
      if (value === undefined || signal.aborted) return
      await storage.remove(key)
      end(value)
    }
    const timer = setTimeout(() => end(undefined), longest)
    signal.addEventListener('abort', () => end(undefined), { once: true })
    storage.onChanged.addListener(look)
    void look()
  })
}
