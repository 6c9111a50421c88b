// The build step that draws the first article into the page, with the skeleton for other addresses and the script that chooses.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { build, type Plugin, type Rolldown, runnerImport } from 'vite'
import { compileSeed, seedSlugs } from '../../../seeds/plugin'
import { LETTERS } from './keptFrom.mjs'
import { reactRuntime } from './reactRuntime'

const ROOT = resolve(import.meta.dirname, '../../..')
const SERVED = resolve(ROOT, 'src/served')

/** Pixels: a window so wide stands on a desk, where lines are fast. */
const DESK = 800
/** Where `index.html` leaves room for what is drawn. */
const ROOM = '<div id="root"></div>'
/** What the build writes for the app's own script, which the first one brings. */
const APP = /<script type="module" crossorigin src="([^"]+)"><\/script>/

/**
 * V8 then compiles the app's functions while they arrive, and not each when it first runs: half of what taking the page
 * over costs (https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad'

type Seed = ReturnType<typeof compileSeed>
/** `src/served/render.tsx`: a module of the app, which a configuration that imported it would read anew at each start. */
type Renderer = {
  readonly renderServed: (first: Seed) => {
    readonly article: string
    readonly skeletons: Record<string, string>
  }
}

/** For builds alone: development draws everything in the browser. */
export function servedPage(): Plugin {
  let script = ''
  return {
    name: 'sourcelight:served-page',
    apply: 'build',
    async buildStart() {
      const source = await buildFirst()
      script = `assets/first-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName: script, source })
    },
    // Last of all: V8 looks for it on the first line alone.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && chunk.isEntry && chunk.name === 'index')
            chunk.code = `${COMPILE_AT_ONCE}\n${chunk.code}`
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const seed = compileSeed(seedSlugs()[0] ?? '')
        const { id, title } = seed.article
        const { article, skeletons } = await draw(seed)
        const root = `<div id="root" data-served="${id}">${article}</div>`
        const templates = Object.entries(skeletons)
          .map(([of, skeleton]) => `<template data-skeleton="${of}">${skeleton}</template>`)
          .join('\n    ')
        const [tag, app] = APP.exec(html) ?? ['the script of the app']
        return put(html, [
          [tag, ''],
          // Behind the styles: what waits for a script is not asked for beside it.
          [
            '</head>',
            `${preloadLetters(Object.keys(bundle))}  <script src="./${script}" data-app="${app}" data-served="${id}" data-desk="${DESK}"></script>\n  </head>`,
          ],
          [ROOM, `${root}\n    ${templates}`],
          ['<title>Sourcelight</title>', `<title>${title} · Sourcelight</title>`],
        ])
      },
    },
  }
}

/** On a desk our letters come with the text; a phone's line has the text first (`../../served/bringApp.ts`). */
const preloadLetters = (files: readonly string[]): string =>
  files
    .filter((file) => LETTERS.test(file))
    .map(
      (file) =>
        `  <link rel="preload" as="font" type="font/woff2" crossorigin media="(min-width: ${DESK}px)" href="./${file}">\n  `,
    )
    .join('')

/** Each place once, for a page that lacks one would be sent half drawn. */
function put(html: string, replaced: readonly (readonly [place: string, by: string])[]): string {
  return replaced.reduce((page, [place, by]) => {
    const [before, after, ...more] = page.split(place)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`index.html should have ${place} once`)
    return before + by + after
  }, html)
}

async function draw(seed: Seed) {
  const { module } = await runnerImport<Renderer>(resolve(SERVED, 'render.tsx'), {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: reactRuntime,
  })
  return module.renderServed(seed)
}

/** The first script: one file that waits for nothing and is no module, for those run after the page. */
async function buildFirst(): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: resolve(SERVED, 'first.ts'), formats: ['iife'], name: 'first' },
    },
  })) as Rolldown.RolldownOutput[]
  const chunk = built[0]?.output[0]
  if (!chunk) throw new Error('the first script was not built')
  return chunk.code
}
