// How much every text on the page stands out from what is behind it, by computed colors; axe knows nothing of forced ones.
import type { Page } from '@playwright/test'

/** The texts of the page that stand out by less than 4.5 to 1, with their colors; none where all can be read. */
export const textsHardToRead = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 4.5
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    if (!canvas) throw new Error('no canvas')
    /** Red, green, blue and opacity of a color, whatever way it is written in. */
    const rgba = (color: string): readonly number[] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data]
    }
    const luminance = (color: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = color.map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const between = (a: string, b: string) => {
      const [dark = 0, light = 0] = [luminance(rgba(a)), luminance(rgba(b))].sort((x, y) => x - y)
      return (light + 0.05) / (dark + 0.05)
    }
    /** How much of a text is left of its color. */
    const opacityOf = (element: Element | null): number => {
      let opacity = 1
      for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
      return opacity
    }
    const behind = (element: Element | null): string => {
      for (let at = element; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if ((rgba(backgroundColor)[3] ?? 0) > 200) return backgroundColor
      }
      return getComputedStyle(document.documentElement).backgroundColor
    }
    const hard: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeValue?.trim()
      const own = node.parentElement
      if (!words || !own?.checkVisibility() || own.closest('script, style, option')) continue
      const opacity = opacityOf(own)
      // What only shows where the pointer or the focus is.
      if (opacity === 0) continue
      const ground = behind(own)
      const color = `color-mix(in srgb, ${getComputedStyle(own).color} ${opacity * 100}%, ${ground})`
      if (between(color, ground) < LEAST) hard.push(`${words.slice(0, 40)}: ${color} on ${ground}`)
    }
    for (const name of CSS.highlights.keys()) {
      const mark = document.querySelector('[role="article"] p, article p') ?? document.body
      const { color, backgroundColor } = getComputedStyle(mark, `::highlight(${name})`)
      if ((rgba(backgroundColor)[3] ?? 0) > 200 && between(color, backgroundColor) < LEAST)
        hard.push(`::highlight(${name}): ${color} on ${backgroundColor}`)
    }
    return hard
  })
