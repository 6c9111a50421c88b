// Whether the page must still be drawn as the build drew it.
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/**
 * True in the build, and in a browser until the page that was sent is taken over: till then nothing may be drawn that
 * only this device knows. Then what asked is drawn again. Always false where the app draws its page itself.
 */
export const useIsServed = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
