// The package.json of the package: what it runs, what it exports, and the few packages that it needs beside it.

/** What is taken over from the checkout's own. */
export type Checkout = {
  readonly version: string
  readonly description: string
  readonly license: string
  readonly engines: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

/** Packages that look for files of their own, or bring many with them; all else is built in. */
export const BESIDE = ['mammoth', 'onnxruntime-web', 'pdfjs-dist'] as const

export const packageManifest = ({ version, description, license, engines, dependencies }: Checkout) => ({
  name: 'sourcelight',
  version,
  description,
  license,
  type: 'module',
  engines,
  bin: { sourcelight: 'lib/cli/sourcelight.mjs' },
  exports: {
    '.': { types: './lib/types/cli/package/engine.d.ts', default: './lib/engine.mjs' },
    './models/*': './public/models/*',
    './package.json': './package.json',
  },
  files: ['lib', 'public', 'spark', 'THIRD-PARTY-NOTICES.txt'],
  dependencies: Object.fromEntries(BESIDE.map((name) => [name, dependencies[name] ?? ''])),
})
