// What a reader may want next is fetched when the page has nothing better to do: the first time is then as quick as all others.
import { useEffect } from 'react'

/** Milliseconds after which the first article is surely on screen. */
const AFTER = 5000

/** Chromium's: what a reader who counts bytes has set. */
type Connected = { readonly connection?: { readonly saveData: boolean } }

/** `load` imports the part. Whether it could be had shows when it is wanted. */
export function usePrefetched(load: () => Promise<unknown>): void {
  useEffect(() => {
    if ((navigator as Connected).connection?.saveData) return
    const timer = setTimeout(() => void load().catch(() => {}), AFTER)
    return () => clearTimeout(timer)
  }, [load])
}
