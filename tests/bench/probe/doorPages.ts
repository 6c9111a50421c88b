// A publisher for the door, which gives each hostile thing as its page: the door fetches it as it fetches any, from this machine alone.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { publicConnections } from '../../../src/cli/serving/door/connection.mjs'
import { openDoor } from '../../../src/cli/serving/door/door.mjs'
import { fetchPage } from '../../../src/cli/serving/door/fetchPage.mjs'
import { COLLECTION } from './collection'
import { asPage, hostileItems } from './items'

/** The name under which the address box asks for what lies at this publisher's. */
export const PUBLISHER = 'https://news.example/'

export async function openPublisher() {
  const items = new Map(hostileItems().map((item) => [item.id, item]))
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1))
    const item = items.get(name)
    if (!item) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    if (item.path) createReadStream(join(COLLECTION, 'files', item.path)).pipe(response)
    else response.end(asPage(item))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const connections = publicConnections({ isAllowed: () => true })
  const door = openDoor({
    fetchOne: (address, signal) =>
      fetchPage(address, {
        connections,
        signal,
        allowed: (one) => new URL(one.startsWith(PUBLISHER) ? site + one.slice(PUBLISHER.length) : one),
      }),
  })
  return { door, close: () => server.close() }
}
