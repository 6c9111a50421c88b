// A part of the app that is fetched only when it is wanted: runs what needs it once it is there, or says that it is not.
import { useCallback } from 'react'
import { useMessages } from './messages'

const NOT_FETCHED =
  'This part of Sourcelight could not be fetched: it may have been updated meanwhile, or the connection is down. Load the page again.'

/** `load` imports the part. A lazy component would show nothing for a while first, and fail with the page. */
export function useFetched<Part>(
  load: () => Promise<Part>,
): (then: (part: Part) => void, otherwise?: () => void) => void {
  const { notify } = useMessages()
  return useCallback(
    (then, otherwise) =>
      void load().then(then, () => {
        otherwise?.()
        notify(NOT_FETCHED)
      }),
    [load, notify],
  )
}
