// Parts of the app that reading does not need: fetched when they are first drawn, for the first article waits for none of them.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useFetched } from './useFetched'

/**
 * The component that `load` gives, once it is there, and `waiting` until then. Where it cannot be fetched, that is said,
 * and `instead` stands there; a dialog, which has an `onClose`, is closed. React's own lazy components would take the
 * page around with them.
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, instead = null }: { readonly waiting?: ReactNode; readonly instead?: ReactNode } = {},
): ComponentType<Props> {
  /** Once it was fetched, it is drawn at once. */
  let fetchedBefore: ComponentType<Props> | null = null
  const loadOnce = async () => {
    fetchedBefore ??= await load()
    return fetchedBefore
  }
  return function FetchedPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | 'missing' | null>(() => fetchedBefore)
    const fetched = useFetched(loadOnce)
    const { onClose } = props as { readonly onClose?: () => void }
    useEffect(() => {
      if (Part !== null) return
      let here = true
      fetched(
        (part) => here && setPart(() => part),
        () => {
          if (!here) return
          setPart('missing')
          onClose?.()
        },
      )
      return () => {
        here = false
      }
    }, [Part, fetched, onClose])
    if (Part === null) return waiting
    return Part === 'missing' ? instead : <Part {...props} />
  }
}
