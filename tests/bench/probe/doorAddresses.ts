// Addresses that the local server's door must reach nothing by, asked of the door as it ships: none of this machine's own servers may be knocked at.
import { createServer as createHttp } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { hostileItems } from './items'
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

export async function probeDoorAddresses(
  collection: string,
  folder: string,
  only: RegExp,
): Promise<readonly Outcome[]> {
  let knocked = 0
  const canaries = await Promise.all(['127.0.0.1', '::1'].map((host) => listening(host, () => knocked++)))
  const web = createHttp((_, response) => {
    knocked++
    response.end('secret')
  })
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done))
  const port = (web.address() as AddressInfo).port
  const server = await serveFolder(folder, 0)
  const origin = server.url.slice(0, -1)
  const headers = { Origin: origin }
  const token = await (await fetch(`${server.url}door/token`, { method: 'POST', headers })).text()
  const given = hostileItems(collection)
    .filter(({ context }) => context === 'url')
    .map(({ id, payload }) => ({ id, address: payload }))
  const own = HOSTS.flatMap((host) => FORMS(host, port).map((address) => ({ id: address, address })))
  const outcomes: Outcome[] = []
  for (const { id, address } of [...own, ...given].filter((one) => only.test(one.id))) {
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
    outcomes.push({ id: JSON.stringify(id).slice(0, 120), how: 'asked of the door', violations })
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
