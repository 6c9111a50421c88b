// A static host as others run it: it sends the headers of every rule in `_headers` that matches, or none at all.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

type Rule = { readonly pattern: RegExp; readonly headers: (readonly [string, string])[] }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** Paths stand at the margin, their headers indented below; `*` is any rest. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'))
      rules.push({ pattern: new RegExp(`^${parts.join('.*')}$`), headers: [] })
    }
  }
  return rules
}

/** Serves `folder`; `reads` says whether the host knows its `_headers`. Values of several rules stand side by side, so that the strictest policy wins. */
export async function withHost(
  folder: string,
  reads: boolean,
  use: (url: string) => Promise<void>,
): Promise<void> {
  const rules = reads ? rulesOf(readFileSync(join(folder, '_headers'), 'utf8')) : []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/\/$/, '/index.html')
    for (const { pattern, headers } of rules)
      if (pattern.test(path)) for (const [name, value] of headers) response.appendHeader(name, value)
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
    try {
      response.end(readFileSync(join(folder, normalize(path))))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  try {
    await use(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`)
  } finally {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}
