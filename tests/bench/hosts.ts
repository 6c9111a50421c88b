// `npm run bench:hosts`: the site as it is handed out, under Debian's nginx and Apache (installed where they are missing): every file with the headers that our own server sends.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { filesIn } from '../../src/cli/serving/filesIn'
import { headersFor } from '../../src/cli/serving/headers.mjs'
import { nginxFile } from '../../src/cli/serving/hosts'

const ROOT = resolve(import.meta.dirname, '../..')
const RELEASE = join(ROOT, 'dist-release')
const PORTS = { nginx: 4391, apache2: 4392 }
/** Not for readers, or compressed copies, which are sent under another name. */
const UNSERVED = /(^|\/)(_headers|\.htaccess)$|\.(br|gz)$/

const work = mkdtempSync(join(tmpdir(), 'sourcelight-hosts-'))
const site = join(work, 'sourcelight')
let wrong = 0
try {
  unpack()
  for (const host of ['nginx', 'apache2'] as const) {
    install(host)
    const [program, args] = host === 'nginx' ? nginx() : apache()
    const server = spawn(program, args, { stdio: 'inherit' })
    try {
      await compare(host, `http://127.0.0.1:${PORTS[host]}`)
    } finally {
      server.kill()
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = wrong > 0 ? 1 : 0

function unpack(): void {
  const find = () => existsSync(RELEASE) && readdirSync(RELEASE).find((name) => name.endsWith('-site.zip'))
  if (!find()) execFileSync('npm', ['run', '--silent', 'release'], { cwd: ROOT, stdio: 'inherit' })
  const entries = unzipSync(readFileSync(join(RELEASE, find() || '')))
  for (const [path, bytes] of Object.entries(entries)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), bytes)
  }
}

function install(name: string): void {
  if (spawnSync('sh', ['-c', `command -v ${name}`]).status === 0) return
  execFileSync('apt-get', ['update'], { stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', name === 'nginx' ? 'nginx-light' : name], { stdio: 'ignore' })
}

function nginx(): [string, string[]] {
  const file = nginxFile(site, `127.0.0.1:${PORTS.nginx}`).replace('mime.types', '/etc/nginx/mime.types')
  const config = join(work, 'whole.conf')
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  const before = `${user}daemon off;\npid ${work}/nginx.pid;\nerror_log ${work}/nginx.log;\nevents {}\n`
  writeFileSync(config, `${before}http {\naccess_log off;\n${file}}\n`)
  return ['nginx', ['-c', config]]
}

function apache(): [string, string[]] {
  const modules = ['mpm_event', 'authz_core', 'headers', 'mime', 'dir']
  const config = join(work, 'apache.conf')
  writeFileSync(
    config,
    [
      `ServerRoot ${work}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${PORTS.apache2}`,
      `PidFile ${work}/apache.pid`,
      `ErrorLog ${work}/apache.log`,
      `DefaultRuntimeDir ${work}`,
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      'TypesConfig /etc/mime.types',
      'DirectoryIndex index.html',
      `DocumentRoot ${site}`,
      `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ].join('\n'),
  )
  execFileSync('chmod', ['-R', 'a+rX', work])
  return ['apache2', ['-f', config, '-DFOREGROUND']]
}

async function compare(host: string, origin: string): Promise<void> {
  await up(origin)
  const files = filesIn(site).map((file) => `/${relative(site, file)}`)
  const paths = ['/', ...files.filter((path) => !UNSERVED.test(path))]
  let right = 0
  for (const path of paths) {
    const response = await fetch(`${origin}${path}`)
    await response.arrayBuffer()
    const differ = Object.entries(headersFor(path)).filter(
      ([name, value]) => response.headers.get(name) !== value,
    )
    const type = response.headers.get('content-type') ?? ''
    if (/\.m?js$/.test(path) && !type.includes('javascript')) differ.push(['Content-Type', type])
    if (response.status === 200 && differ.length === 0) right += 1
    else console.log(`${host} ${path}: ${response.status}, ${differ.map(([name]) => name).join(', ')}`)
  }
  wrong += paths.length - right
  console.log(`${host}: ${right} of ${paths.length} files with the headers that they should have`)
}

async function up(origin: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(origin).catch(() => null)) return
    await setTimeout(200)
  }
  throw new Error(`nothing answers at ${origin}`)
}
