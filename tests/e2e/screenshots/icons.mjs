// Renders the app's icons as PNG from public/icon.svg, for what takes no SVG: `npm run icons`.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../../support/findBrowser.mjs'

const folder = resolve(dirname(fileURLToPath(import.meta.url)), '../../../public')
const svg = readFileSync(resolve(folder, 'icon.svg'), 'utf8')
const paper = /fill="(#\w+)"/.exec(svg)?.[1]
if (!paper) throw new Error('the icon begins with its paper')

/** `share` of the width that the drawing takes on a ground of paper; null keeps the icon's own round corners. */
const ICONS = [
  { file: 'icon-192.png', size: 192, share: null },
  { file: 'icon-512.png', size: 512, share: null },
  // Only a circle of four fifths of the width is sure to be seen: the corners of the drawing must lie in it.
  { file: 'icon-maskable-512.png', size: 512, share: 0.88 },
  { file: 'apple-touch-icon.png', size: 180, share: 1 },
]

const browser = await launchBrowser()
for (const { file, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${share ? paper : 'none'} }
    svg { width: ${(share ?? 1) * 100}% }</style>${svg}`,
  )
  await page.screenshot({ path: resolve(folder, file), omitBackground: share === null })
  await page.close()
}
await browser.close()
