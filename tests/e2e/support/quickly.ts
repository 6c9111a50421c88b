// Does without the careful reading, which begins by itself where the app is served from this machine, and takes a core for seconds.
import type { BrowserContext } from '@playwright/test'

/** Texts of this context are read quickly only, unless its reader set it otherwise; and nobody is welcomed. */
export async function quickly(context: BrowserContext): Promise<BrowserContext> {
  // Not by `storageState`, with which no service worker comes to be.
  await context.addInitScript(() => {
    const key = 'sourcelight.settings'
    try {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"careful":"never"}')
      localStorage.setItem('sourcelight.welcomed', 'true')
    } catch {
      // A test of blocked storage.
    }
  })
  return context
}
