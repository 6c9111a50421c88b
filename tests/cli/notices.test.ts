// The notices: whose work is shipped, in the words of the packages and of the fonts themselves.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fontCopyright } from '../../src/cli/notices/fontCopyright'
import { packageFolder, readPackage } from '../../src/cli/notices/packages'
import { formatNotices } from '../../src/cli/notices/text'

const root = resolve(import.meta.dirname, '../..')
const font = (path: string) => readFileSync(join(root, 'node_modules/@fontsource-variable', path))

describe('a font', () => {
  it('says whose it is, and that its name is reserved', () => {
    const serif = fontCopyright(font('source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'))
    expect(serif).toMatch(/Adobe.*with Reserved Font Name/)
    const sans = fontCopyright(font('public-sans/files/public-sans-latin-wght-normal.woff2'))
    expect(sans).toMatch(/Public Sans Project Authors/)
  })
  it('that is none says nothing', () => expect(fontCopyright(Buffer.from('body { }'))).toBeNull())
})

describe('a file of a build', () => {
  it.each([
    ['/x/node_modules/react/cjs/react.production.js', '/x/node_modules/react'],
    ['/x/node_modules/@tanstack/query-core/build/a.js', '/x/node_modules/@tanstack/query-core'],
    ['/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\react\\index.js', 'C:/x/node_modules/react'],
    ['\0/x/node_modules/react/index.js?commonjs-module', '/x/node_modules/react'],
    ['/x/src/main.tsx', null],
    ['\0rolldown/runtime.js', null],
  ])('%j is of %j', (file, folder) => expect(packageFolder(file)).toBe(folder))
})

describe('a package', () => {
  const made = (files: Readonly<Record<string, string>>) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'package-')), 'p')
    mkdirSync(folder)
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return folder
  }
  const manifest = JSON.stringify({ name: 'p', version: '1.0.0', license: 'MIT' })
  it('gives all its legal texts, and nothing on tools that it only holds', () => {
    const folder = made({
      'package.json': manifest,
      'LICENSE.md': 'Do as you like.\n\n# Licenses of bundled dependencies\n\nOthers.',
      NOTICE: 'Thanks.',
      'licenses.js': 'code',
    })
    expect(readPackage(folder).texts.toSorted()).toEqual(['Do as you like.', 'Thanks.'])
  })
  it('that delivers no text of its licence is shipped where we have that text', () => {
    const folder = join(root, 'node_modules/onnxruntime-web')
    expect(readPackage(folder).texts[0]).toMatch(/^MIT License\n\nCopyright \(c\) Microsoft Corporation/)
  })
  it('without a licence, or without its text, is not shipped', () => {
    expect(() => readPackage(made({ 'package.json': manifest }))).toThrow('no licence text')
    const nameless = JSON.stringify({ name: 'p', version: '1.0.0' })
    expect(() => readPackage(made({ 'package.json': nameless, LICENSE: 'x' }))).toThrow('no licence text')
  })
})

describe('the notices', () => {
  const react = { name: 'react', version: '1.0.0', license: 'MIT', texts: ['Do as you like.'], font: null }
  it('have a section for each package, and what the weights were fitted on', () => {
    const [card, apache] = ['src/training/MODEL.md', 'LICENSE'].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    ) as [string, string]
    const text = formatNotices([react], card, apache)
    expect(text).toContain('\n  react 1.0.0 (MIT)\n')
    expect(text).toContain('Do as you like.')
    for (const corpus of ['PolNeAR', 'GUM', 'NewsDiscourse', 'MiniLM']) expect(text).toContain(corpus)
    expect(text).toContain('Apache License\n')
    expect(text).not.toContain('Known failures')
  })
  it('are not written where nobody knows what the weights were fitted on', () => {
    expect(() => formatNotices([react], '# A model\n\n## Figures\n\n1', '')).toThrow('fitted on')
  })
})
