// Brings the hostile collections to the app's page, to the local server's door, and to the extension's pages: `npm run bench:probe -- [--at page|door|extension] [--set xss|files|addresses] [--only RE] [--keep FILE [--again] [--minutes N]] [--html clipboard] [--analyzed]`.
import { parseArgs } from 'node:util'
import { build } from '../../../src/cli/serving/fresh.mjs'
import { ROOT } from '../shared'
import { openAppProbe } from './appProbe'
import { collect, type Line, linesOf } from './collection'
import { addressNames, probeDoorAddresses } from './doorAddresses'
import { openExtensionProbe } from './extension'
import { openExtensionFiles } from './extensionFiles'
import { checkEyes } from './eyes'
import { hostileItems, isPageFile } from './items'
import { type KeptSet, openKeeper, ranOut } from './kept'
import { nameOf, type Outcome, PLACES, type Place } from './oracle'
import { tellVerdict } from './verdict'

/** Things that one start of a browser is for; what they came to is kept after each group. */
const GROUP = 50

const { values } = parseArgs({
  strict: false,
  options: {
    at: { type: 'string' },
    set: { type: 'string' },
    only: { type: 'string', default: '.' },
    // What stands in this file was tried already: the run goes on after it, and tells of both.
    keep: { type: 'string' },
    // What had no time is tried once more.
    again: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '1440' },
  },
})
const only = new RegExp(String(values.only))
const keeper = openKeeper(values.keep === undefined ? null : String(values.keep))
const end = Date.now() + Number(values.minutes) * 60_000

/** All names of one place and set, and how a group of them is tried. */
type Part = {
  readonly at: Place
  readonly set: KeptSet
  readonly names: readonly string[]
  readonly open: () => Promise<Trying>
}
type Trying = {
  readonly attempt: (names: ReadonlySet<string>) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

const named = (lines: readonly Line[]) => lines.map(nameOf)
/** With every line of an id that is among the names. */
const ofIds = (lines: readonly Line[], names: ReadonlySet<string>) => {
  const ids = new Set(lines.filter((line) => names.has(nameOf(line))).map(({ id }) => id))
  return lines.filter(({ id }) => ids.has(id))
}

function parts(): readonly Part[] {
  const payloads = linesOf('xss')
  const files = linesOf('files')
  const inApp = (at: 'page' | 'door', set: 'xss' | 'files', lines: readonly Line[]): Part => ({
    ...{ at, set, names: named(lines) },
    open: async () => {
      const { probe, close } = await openAppProbe((await build(ROOT)).folder, at)
      return { attempt: (names) => probe(set, ofIds(lines, names)), close }
    },
  })
  return [
    inApp('page', 'xss', payloads),
    inApp('page', 'files', files),
    {
      ...{ at: 'door', set: 'addresses', names: addressNames() },
      open: async () => {
        const { folder } = await build(ROOT)
        return { attempt: (names) => probeDoorAddresses(folder, names), close: async () => {} }
      },
    },
    inApp('door', 'xss', payloads),
    inApp('door', 'files', files),
    {
      ...{ at: 'extension', set: 'xss', names: named(payloads) },
      open: () => openPages(),
    },
    {
      ...{ at: 'extension', set: 'files', names: named(files.filter(isPageFile)) },
      open: () => openPages(),
    },
    {
      ...{ at: 'extension', set: 'files', names: named(files.filter((line) => !isPageFile(line))) },
      open: async () => {
        const { probe, close } = await openExtensionFiles()
        return { attempt: (names) => probe(files.filter((line) => names.has(nameOf(line)))), close }
      },
    },
  ]
}

/** Pages that the button takes. */
async function openPages(): Promise<Trying> {
  const { probe, close } = await openExtensionProbe()
  const items = hostileItems()
  return {
    attempt: (names) =>
      probe(items.filter(({ id, path }) => names.has(path === undefined ? id : nameOf({ id, file: path })))),
    close,
  }
}

/** Tries what has not been tried. */
async function goThrough({ at, set, names, open }: Part): Promise<void> {
  const before = keeper.all().filter((one) => one.at === at && one.set === set)
  const done = new Set(before.filter((one) => !(values.again && ranOut(one))).map(nameOf))
  const rest = names.filter((name) => only.test(name) && !done.has(name))
  if (rest.length === 0 || Date.now() > end) return
  if (set !== 'addresses') await eyes()
  const trying = await open()
  for (let i = 0; i < rest.length && Date.now() < end; i += GROUP) {
    const outcomes = await trying.attempt(new Set(rest.slice(i, i + GROUP)))
    keeper.add(at, set, outcomes)
    console.error(`${at}, ${set}: ${Math.min(i + GROUP, rest.length)} of ${rest.length}`)
  }
  await trying.close()
}

await collect()
const places = values.at === undefined ? PLACES : PLACES.filter((place) => place === values.at)
const all = parts().filter(
  ({ at, set }) => places.includes(at) && (values.set === undefined || values.set === set),
)
let seen: Promise<void> | undefined
/** Once a run. */
function eyes(): Promise<void> {
  seen ??= build(ROOT).then(({ folder }) => checkEyes(folder))
  return seen
}
for (const part of all) await goThrough(part)
/** A place and set may be of two parts. */
const verdicts = all
  .filter((part, i) => i === all.findIndex(({ at, set }) => at === part.at && set === part.set))
  .map(({ at, set }) => {
    const same = all.filter((part) => part.at === at && part.set === set)
    const names = same.flatMap((part) => part.names).filter((name) => only.test(name))
    return tellVerdict(at, set, names, keeper.all())
  })
process.exitCode = verdicts.every(Boolean) ? 0 : 1
