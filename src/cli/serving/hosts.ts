// The headers as three kinds of static hosts read them, written from the one list.
import {
  CAREFUL_POLICY,
  CAREFUL_WORKER,
  COMMON_HEADERS,
  HASHED,
  headersFor,
  PAGE_POLICY,
  SERVICE_WORKER,
  WORKER_POLICY,
  WORKERS,
} from './headers.mjs'

const POLICY = 'Content-Security-Policy'
const CACHE = 'Cache-Control'
const cacheOf = (path: string): string => headersFor(path)[CACHE] ?? ''

/** `_headers`, which Netlify, Cloudflare Pages and others read. They send what all rules that match say together. */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`
  return [
    rule('/*', COMMON_HEADERS),
    rule('/', { [POLICY]: PAGE_POLICY }),
    rule('/index.html', { [POLICY]: PAGE_POLICY }),
    rule(`${HASHED}*`, { [CACHE]: cacheOf(HASHED) }),
    rule(`${WORKERS}*`, { [POLICY]: WORKER_POLICY }),
    rule(`${CAREFUL_WORKER}*`, { [POLICY]: CAREFUL_POLICY }),
    rule(SERVICE_WORKER, { [POLICY]: WORKER_POLICY }),
  ].join('\n')
}

/** In an expression, a path is itself. */
const literal = (path: string): string => path.replaceAll('.', '\\.')

/** Where the policies differ from the page's; under any path that the site stands at. */
const OTHERS = [
  { at: `${literal(WORKERS)}|${literal(SERVICE_WORKER)}$`, policy: WORKER_POLICY },
  { at: literal(CAREFUL_WORKER), policy: CAREFUL_POLICY },
]

/** `.htaccess` for Apache, with mod_headers; it lies beside the page. */
export function apacheFile(): string {
  const set = (name: string, value: string) => `Header always set ${name} "${value}"`
  const where = (at: string, line: string) => `<If "%{REQUEST_URI} =~ m#${at}#">\n  ${line}\n</If>`
  return `${[
    ...Object.entries(headersFor('/')).map(([name, value]) => set(name, value)),
    where(literal(HASHED), set(CACHE, cacheOf(HASHED))),
    ...OTHERS.map(({ at, policy }) => where(at, set(POLICY, policy))),
    'AddType text/javascript .js .mjs',
    'AddType application/wasm .wasm',
    'AddType application/manifest+json .webmanifest',
  ].join('\n')}\n`
}

/** A site for nginx, to be included where it has its servers; `root` is the folder that holds `index.html`. */
export function nginxFile(root = '/srv/sourcelight', listen = '80'): string {
  const map = (name: string, usual: string, others: readonly (readonly [string, string])[]) =>
    [
      `map $uri $${name} {`,
      `  default "${usual}";`,
      ...others.map(([at, value]) => `  "~${at}" "${value}";`),
      '}',
    ].join('\n')
  const add = ([name, value]: readonly [string, string]) => `  add_header ${name} ${value} always;`
  return `${[
    map(
      'sourcelight_policy',
      PAGE_POLICY,
      OTHERS.map(({ at, policy }) => [at, policy]),
    ),
    map('sourcelight_cache', cacheOf('/'), [[literal(HASHED), cacheOf(HASHED)]]),
    'server {',
    `  listen ${listen};`,
    `  root ${root};`,
    '  gzip_static on;',
    add([POLICY, '$sourcelight_policy']),
    add([CACHE, '$sourcelight_cache']),
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => add([name, `"${value}"`])),
    '  types { application/manifest+json webmanifest; }',
    '  include mime.types;',
    '  location / { try_files $uri $uri/index.html =404; }',
    '}',
  ].join('\n')}\n`
}
