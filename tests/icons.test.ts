// The icons that a browser installs: as large as the manifest says, and small to keep.
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const PUBLIC = resolve(import.meta.dirname, '../public')
const read = (file: string) => readFileSync(resolve(PUBLIC, file))

type Icon = { readonly src: string; readonly sizes: string; readonly type: string }
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as { readonly icons: readonly Icon[] }
const named = [
  ...manifest.icons.filter(({ type }) => type === 'image/png'),
  { src: './apple-touch-icon.png', sizes: '180x180', type: 'image/png' },
]

/** A PNG begins with eight bytes of its own and the head of its first part; then its width and height. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`

it('there is one for every device that takes no SVG', () =>
  expect(named.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512', '180x180']))

it.each(named)('$src is what it is said to be', ({ src, sizes }) => {
  expect(read(src).subarray(1, 4).toString()).toBe('PNG')
  expect(sizeOf(read(src))).toBe(sizes)
  expect(statSync(resolve(PUBLIC, src)).size).toBeLessThan(10_000)
})

it('the page names the one for Apple’s devices', () =>
  expect(read('../index.html').toString()).toContain(
    '<link rel="apple-touch-icon" href="./apple-touch-icon.png"',
  ))
