// Pages through the door of our own local server, which no publisher's rules for other sites stop; without it, directly.
import { type FetchedPage, type Pages, parsePageAddress } from './pages'

/** As src/cli/serving/door/door.mjs has them. */
const TOKEN_PATH = 'door/token'
const PAGE_PATH = 'door/page'

/** Whether a page of this host can be served by our own server, which listens on no other. */
export const mayHaveDoor = ({ hostname }: { readonly hostname: string }): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)

/** Asks the server beside `base` for its token each time: where none answers, this is a static host. */
export function pagesThroughDoor(
  base: string,
  isOnline: () => boolean,
  direct: Pages,
  fetchDoor: typeof fetch = (input, init) => fetch(input, init),
): Pages {
  const ask = (path: string, signal: AbortSignal, init: RequestInit = {}) =>
    fetchDoor(new URL(path, base), { method: 'POST', signal, ...init })
  const tokenOf = async (signal: AbortSignal): Promise<string | null> => {
    try {
      const answer = await ask(TOKEN_PATH, signal)
      const token = answer.ok ? await answer.text() : ''
      return /^[0-9a-f]{64}$/.test(token) ? token : null
    } catch {
      signal.throwIfAborted()
      return null
    }
  }
  return {
    async fetch(address, signal) {
      const url = parsePageAddress(address)
      if (url === null) return { kind: 'noAddress' }
      const token = await tokenOf(signal)
      if (token === null) return direct.fetch(address, signal)
      if (!isOnline()) return { kind: 'offline' }
      try {
        const headers = { 'X-Sourcelight-Token': token }
        return await readAnswer(await ask(PAGE_PATH, signal, { headers, body: url.href }), url)
      } catch {
        signal.throwIfAborted()
        return { kind: 'unreachable', host: url.hostname }
      }
    },
  }
}

async function readAnswer(answer: Response, { href, hostname: host }: URL): Promise<FetchedPage> {
  if (answer.ok) {
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const told = (name: string) => decodeURIComponent(answer.headers.get(name) ?? '')
    const from = {
      origin: 'address',
      type: told('X-Page-Type'),
      url: told('X-Page-Address') || href,
    } as const
    return { kind: 'fetched', request: { kind: 'bytes', bytes, from } }
  }
  // Another page is on its way: as good as slow.
  if (answer.status === 429) return { kind: 'tooSlow', host }
  const { kind, status } = (await answer.json()) as { readonly kind?: string; readonly status?: number }
  if (kind === 'status' && typeof status === 'number') return { kind, host, status }
  if (kind === 'tooLarge') return { kind }
  return kind === 'tooSlow' || kind === 'forbidden' ? { kind, host } : { kind: 'unreachable', host }
}
