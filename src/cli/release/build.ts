// `npm run release`: everything that is handed out, under one version, into dist-release/: the site for static hosts, the extension, the command's package, with their checksums.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { apacheFile, nginxFile } from '../serving/hosts'
import { writeZip } from '../serving/zip'
import { changesOf } from './changelog'

const ROOT = resolve(import.meta.dirname, '../../..')
const OUT = join(ROOT, 'dist-release')
const SITE = 'sourcelight'

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
if (changesOf(changelog, version) === null)
  throw new Error(
    `CHANGELOG.md says nothing of ${version}: write what users will notice, then run this again.`,
  )

rmSync(OUT, { recursive: true, force: true })
mkdirSync(OUT)
for (const script of ['build', 'extension', 'package']) run('npm', 'run', '--silent', script)

writeZip(join(OUT, `sourcelight-${version}-site.zip`), join(ROOT, 'dist'), SITE, {
  [`${SITE}/.htaccess`]: apacheFile(),
  'nginx.conf': nginxFile(`/srv/${SITE}`),
  'CHANGELOG.md': changelog,
})
take('dist-extension', /\.zip$/)
take('dist-package', /\.tgz$/)
copyFileSync(join(ROOT, 'CHANGELOG.md'), join(OUT, 'CHANGELOG.md'))

const files = readdirSync(OUT).sort()
const sums = files.map((name) => `${sha256(join(OUT, name))}  ${name}\n`)
writeFileSync(join(OUT, 'SHA256SUMS'), sums.join(''))
process.stdout.write(sums.join(''))

function run(program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Takes over what another build packed for this version. */
function take(folder: string, wanted: RegExp): void {
  for (const name of readdirSync(join(ROOT, folder)).filter((name) => wanted.test(name)))
    copyFileSync(join(ROOT, folder, name), join(OUT, name))
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
