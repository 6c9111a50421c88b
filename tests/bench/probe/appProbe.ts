// The collection's own probe, a group of things at a time, against the production build behind its own server: pasted, as files, in links; or each as a page behind our door.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../../src/cli/serving/staticServer.mjs'
import { type Line, runScript, type SetName } from './collection'
import { openPublisher } from './doorPages'
import type { Outcome } from './oracle'

/** A line of what that probe writes, in the order of what it was given. */
type Told = {
  readonly id: string
  readonly kind: string
  readonly ms?: number
  readonly long?: number
  readonly status?: string
  readonly violations: readonly string[]
}

export type AppProbe = {
  /** Lines of one id go together: that is how the collection's probe picks them. */
  readonly probe: (set: SetName, group: readonly Line[]) => Promise<readonly Outcome[]>
  readonly close: () => Promise<void>
}

export async function openAppProbe(folder: string, at: 'page' | 'door'): Promise<AppProbe> {
  const publisher = at === 'door' ? await openPublisher() : null
  const { url, close } = await serveFolder(folder, 0, publisher ? { door: publisher.door } : {})
  return {
    probe: async (set, group) => {
      const cwd = mkdtempSync(join(tmpdir(), 'sourcelight-probe-'))
      const only = `^(${[...new Set(group.map(({ id }) => id.replace(/[^\w-]/g, '\\$&')))].join('|')})$`
      const adapter = join(import.meta.dirname, 'adapter.ts')
      await runScript('app-probe.mjs', cwd, [
        ...['--url', url, '--adapter', adapter, '--set', set, '--only', only, '--at', at],
        ...handedOn(process.argv.slice(2)),
      ])
      const written = join(cwd, 'app-probe.jsonl')
      const told = existsSync(written)
        ? readFileSync(written, 'utf8')
            .trim()
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Told)
        : []
      rmSync(cwd, { recursive: true })
      return told.map(({ id, kind, status, violations, ms, long }, i) => {
        const file = group[i]?.file
        return {
          ...{ id, how: `${kind}: ${status ?? 'no answer'}`, violations },
          ...(file === undefined ? {} : { file }),
          ...(ms === undefined ? {} : { ms }),
          ...(long === undefined ? {} : { long }),
        }
      })
    },
    close: async () => {
      await close()
      publisher?.close()
    },
  }
}

/** What of the command line the adapter reads by itself. */
const handedOn = (given: readonly string[]): readonly string[] => [
  ...given.filter((argument) => argument === '--analyzed'),
  ...given.flatMap((argument, i) => (argument === '--html' ? [argument, given[i + 1] ?? ''] : [])),
]
