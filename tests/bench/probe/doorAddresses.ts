// Addresses that the local server's door must reach nothing by, asked of the door as it ships: none of this machine's own servers may be knocked at.
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { linesOf } from './collection'
import type { Outcome } from './oracle'

/** How this machine, its network and its cloud's helpers can be written, `PORT` being one that listens. */
const HOSTS = [
  ...['127.0.0.1', '127.1', '127.0.1', '0.0.0.0', '0', '2130706433', '0x7f000001', '0x7f.1', '017700000001'],
  ...[
    '127.0.0.1.',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'sub.localhost',
    'localhost.localdomain',
    '127.0.0.1%00',
  ],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ],
  ...[
    '[0:0:0:0:0:0:0:1]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
  ],
  ...['10.0.0.1', '192.168.0.1', '172.16.0.1', '100.64.0.1', '168.63.129.16', '192.0.0.192', '224.0.0.1'],
  ...[
    '①②⑦.⓪.⓪.①',
    '１２７.０.０.１',
    '127。0。0。1',
    'ⓛocalhost',
    'metadata.google.internal',
    'metadata',
    'router',
  ],
  ...[
    '127.0.0.1.nip.io',
    'localtest.me',
    'a@127.0.0.1',
    'news.example@127.0.0.1',
    'news.example:80@127.0.0.1',
  ],
]
const FORMS = (host: string, port: number) => [
  `http://${host}/`,
  `https://${host}/`,
  `http://${host}:${port}/`,
  `http://${host}:80/`,
  `http:${host}:${port}`,
  `http:\\\\${host}:${port}\\`,
  `http://news.example#@${host}:${port}/`,
  `http://news.example\\@${host}:${port}/`,
  `ftp://${host}:${port}/`,
  `gopher://${host}:${port}/_GET`,
  `file://${host}/etc/passwd`,
  ` http://${host}:${port}/`,
  `http://${host}:${port}/\r\nHost: news.example`,
]

type Address = { readonly id: string; readonly address: string }

/** Those of `HOSTS` at a port that somebody listens at, and what the collection would have fetched. */
const addressesAt = (port: number): readonly Address[] => [
  ...HOSTS.flatMap((host, i) =>
    FORMS(host, port).map((address, form) => ({ id: `host ${i} ${host} form ${form}`, address })),
  ),
  ...linesOf('xss')
    .filter(({ context }) => context === 'url')
    .map(({ id, payload = '' }) => ({ id, address: payload })),
]

export const addressNames = (): readonly string[] => addressesAt(1).map(({ id }) => id)

export async function probeDoorAddresses(folder: string, only: ReadonlySet<string>) {
  let knocked = 0
  const canaries = await Promise.all(['127.0.0.1', '::1'].map((host) => listening(host, () => knocked++)))
  const web = createHttp((_, response) => {
    knocked++
    response.end('secret')
  })
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  const server = await serveFolder(folder, 0)
  const headers = { Origin: server.url.slice(0, -1) }
  const token = await (await fetch(`${server.url}door/token`, { method: 'POST', headers })).text()
  const outcomes: Outcome[] = []
  const addresses = addressesAt((web.address() as AddressInfo).port)
  for (const { id, address } of addresses.filter((one) => only.has(one.id))) {
    const before = knocked
    const answer = await fetch(`${server.url}door/page`, {
      method: 'POST',
      headers: { ...headers, 'X-Sourcelight-Token': token },
      body: address,
    })
    const words = await answer.text()
    const violations = [
      ...(knocked > before ? ['a server of this machine was reached'] : []),
      ...(answer.status === 200 ? ['something was fetched'] : []),
      ...(answer.status !== 422 ? [`answered ${answer.status}`] : []),
      ...(/secret/.test(words) ? ['what it holds was told'] : []),
    ]
    outcomes.push({ id, how: `asked of the door: ${answer.status}`, violations })
  }
  await server.close()
  for (const canary of [...canaries, web]) canary.close()
  return outcomes
}

async function listening(host: string, onKnock: () => void): Promise<Server> {
  const server = createServer((socket) => {
    onKnock()
    socket.destroy()
  })
  await new Promise<void>((done) => server.once('error', () => done()).listen(0, host, done))
  return server
}
