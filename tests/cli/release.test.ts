// What is handed out: every version has its words in the changelog, and the same files make the same zip.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesOf } from '../../src/cli/release/changelog'
import { writeZip } from '../../src/cli/serving/zip'

const root = resolve(import.meta.dirname, '../..')

describe('the changelog', () => {
  const TWO = '# Changes\n\n## 0.2.0\n\nPools.\n\n## 0.1.0 (June)\n\nFerries.\n'
  it('says what is new in a version', () => {
    expect(changesOf(TWO, '0.2.0')).toBe('Pools.')
    expect(changesOf(TWO, '0.1.0')).toBe('Ferries.')
  })
  it('says nothing of another, or where nothing stands under its name', () => {
    expect(changesOf(TWO, '0.1')).toBeNull()
    expect(changesOf('## 0.3.0\n', '0.3.0')).toBeNull()
  })
  it('knows the version that is built', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(changesOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version)).not.toBeNull()
  })
})

describe('a zip', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-release-'))
    mkdirSync(join(folder, 'site/assets'), { recursive: true })
    writeFileSync(join(folder, 'site/index.html'), 'page')
    writeFileSync(join(folder, 'site/assets/a.js'), 'script')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('holds the folder under its name, and what is laid beside', () => {
    writeZip(join(folder, 'a.zip'), join(folder, 'site'), 'reader', { 'nginx.conf': 'server {}' })
    const found = unzipSync(readFileSync(join(folder, 'a.zip')))
    expect(Object.keys(found)).toEqual(['nginx.conf', 'reader/assets/a.js', 'reader/index.html'])
    expect(new TextDecoder().decode(found['reader/index.html'])).toBe('page')
  })
  it('is the same whenever it is made', () => {
    writeZip(join(folder, 'a.zip'), join(folder, 'site'))
    utimesSync(join(folder, 'site/index.html'), 1, 1)
    writeZip(join(folder, 'b.zip'), join(folder, 'site'))
    expect(readFileSync(join(folder, 'a.zip')).equals(readFileSync(join(folder, 'b.zip')))).toBe(true)
  })
})
