// `npm run bench:load [-- --runs 5] [-- --only mobile]`: Lighthouse against the server of `npm start`, on a phone and on a desk: medians, what is sent, and what is found wanting.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { findBrowser, NO_BROWSER, SANDBOX } from '../support/findBrowser.mjs'

/** Not among what the project installs: it brings over a hundred packages. The last one that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const ROOT = resolve(import.meta.dirname, '../..')
const PORT = '4397'
const DEVICES = { mobile: [], desktop: ['--preset=desktop'] } as const
type Device = keyof typeof DEVICES

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** In milliseconds, but for the last. */
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
]

type Audit = {
  readonly title: string
  readonly score: number | null
  readonly numericValue?: number
  readonly displayValue?: string
  readonly details?: { readonly items?: readonly { readonly transferSize?: number }[] }
}
type Report = {
  readonly environment: { readonly benchmarkIndex: number }
  readonly categories: Readonly<Record<string, { readonly score: number }>>
  readonly audits: Readonly<Record<string, Audit>>
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
})
const browser = await findBrowser()
if (browser === null) throw new Error(NO_BROWSER)
const folder = mkdtempSync(join(tmpdir(), 'sourcelight-load-'))
const server = spawn(process.execPath, ['src/cli/start.mjs'], {
  cwd: ROOT,
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const url = await addressOf(server)
  for (const device of Object.keys(DEVICES) as Device[])
    if (!values.only || values.only === device)
      tell(
        device,
        Array.from({ length: Number(values.runs) }, () => visit(url, device)),
      )
} finally {
  server.kill()
  rmSync(folder, { recursive: true })
}

/** It may have to build first. */
async function addressOf({ stdout }: typeof server): Promise<string> {
  for await (const line of createInterface({ input: stdout })) {
    const [url] = /http:\S+/.exec(line) ?? []
    if (url) return url
  }
  throw new Error('npm start ended without an address')
}

/** A first visit, by a browser with nothing of its own. */
function visit(url: string, device: Device): Report {
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', ...SANDBOX].join(' ')
  execFileSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      ...DEVICES[device],
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
    ],
    {
      cwd: folder,
      env: { ...process.env, CHROME_PATH: String(browser) },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return JSON.parse(readFileSync(file, 'utf8')) as Report
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function tell(device: Device, reports: readonly Report[]): void {
  const middle = (of: (report: Report) => number) => median(reports.map(of))
  const index = middle(({ environment }) => environment.benchmarkIndex)
  console.log(`\n${device}, ${reports.length} runs, benchmarkIndex ${index}`)
  for (const id of CATEGORIES)
    console.log(
      `${id.padEnd(26)} ${Math.round(middle(({ categories }) => categories[id]?.score ?? 0) * 100)}`,
    )
  for (const id of METRICS)
    console.log(`${id.padEnd(26)} ${round(middle(({ audits }) => audits[id]?.numericValue ?? Number.NaN))}`)
  const sent = middle(({ audits }) =>
    (audits['network-requests']?.details?.items ?? []).reduce(
      (sum, { transferSize = 0 }) => sum + transferSize,
      0,
    ),
  )
  console.log(`${'sent to the page, kB'.padEnd(26)} ${round(sent / 1_000)}`)
  const wanting = Object.entries(reports.at(-1)?.audits ?? {}).filter(
    ([id, { score }]) => score !== null && score < 1 && !METRICS.includes(id),
  )
  for (const [id, { title, displayValue = '' }] of wanting) console.log(`  ${id}: ${title} ${displayValue}`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
