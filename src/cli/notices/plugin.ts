// The build step that writes THIRD-PARTY-NOTICES.txt from what is really in the bundle: packages, fonts, weights.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { fontCopyright } from './fontCopyright'
import { packageFolder, readPackage } from './packages'
import { formatNotices } from './text'

type Bundle = Rolldown.OutputBundle

const NOTICES = 'THIRD-PARTY-NOTICES.txt'
/** Code that the bundler itself writes into a bundle. */
const HELPERS: readonly (readonly [RegExp, string])[] = [
  [/^\0?vite\//, 'vite'],
  [/^\0?rolldown\//, 'rolldown'],
]

/** A style of another package: its tool puts it in where no bundler sees it. */
const STYLE_IMPORT = /@import\s+["']((?:@[^/"']+\/)?[^./"'][^/"']*)\//g

/** `main` for the page's bundle, `worker` for those of the workers, which are built before it ends. */
export function thirdPartyNotices(modelCard: string, apache: string): { main: Plugin; worker: () => Plugin } {
  const folders = new Set<string>()
  const fonts = new Map<string, string>()
  const installed = (name: string) => resolve('node_modules', name)

  function noteModule(id: string): void {
    const helper = HELPERS.find(([pattern]) => pattern.test(id))?.[1]
    const folder = helper ? installed(helper) : packageFolder(id)
    if (folder) folders.add(folder)
  }

  function noteAsset(file: string): void {
    const folder = packageFolder(resolve(file))
    if (!folder) return
    folders.add(folder)
    const copyright = fontCopyright(readFileSync(file))
    if (copyright) fonts.set(folder, copyright)
  }

  const noteBundle = (bundle: Bundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') Object.keys(output.modules).forEach(noteModule)
      else output.originalFileNames.forEach(noteAsset)
  }

  return {
    main: {
      name: 'sourcelight:notices',
      apply: 'build',
      transform(_, id) {
        if (!id.endsWith('.css')) return
        // As it was written: by now the style's own tool may have put in what it imports.
        for (const [, name = ''] of readFileSync(id, 'utf8').matchAll(STYLE_IMPORT))
          folders.add(installed(name))
      },
      generateBundle(_, bundle) {
        noteBundle(bundle)
        const shipped = [...folders].map((folder) => ({
          ...readPackage(folder),
          font: fonts.get(folder) ?? null,
        }))
        const source = formatNotices(shipped, readFileSync(modelCard, 'utf8'), readFileSync(apache, 'utf8'))
        this.emitFile({ type: 'asset', fileName: NOTICES, source })
      },
    },
    worker: () => ({
      name: 'sourcelight:notices-worker',
      apply: 'build',
      generateBundle: (_, bundle) => noteBundle(bundle),
    }),
  }
}
