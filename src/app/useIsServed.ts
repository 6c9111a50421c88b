// Whether the page must still be drawn as the build drew it.
import { createContext, useContext } from 'react'

/** Given by the app around everything. */
export const IsServed = createContext(false)

/**
 * True in the build, and in a browser until the page that was sent is taken over: till then nothing may be drawn that
 * only this device knows. Then what asked is drawn again, in a turn of its own: a slow phone must hear in between.
 * Always false where the app draws its page itself.
 */
export const useIsServed = (): boolean => useContext(IsServed)
