// Parts of the app that reading does not need: fetched when they are first drawn, for the first article waits for none of them.
import { type ComponentType, type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { afterPaint } from '../ui/common/afterPaint'
import { useFetched } from './useFetched'

/**
 * The component that `load` gives, once it is there, and `waiting` until then. Where it cannot be fetched, that is said,
 * and `instead` stands there; a dialog, which has an `onClose`, is closed. A dialog makes the browser look at every element
 * of the page, so it comes in a frame of its own: what was pressed has answered by then. A lazy component would take the
 * page around with it.
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
    const { onClose } = props as { readonly onClose?: () => void }
    const isDialog = onClose !== undefined
    const [Part, setPart] = useState<ComponentType<Props> | 'missing' | null>(() =>
      isDialog ? null : fetchedBefore,
    )
    const fetched = useFetched(loadOnce)
    const close = useEffectEvent(() => onClose?.())
    useEffect(() => {
      if (Part !== null) return
      let here = true
      fetched(
        (part) => {
          const show = () => here && setPart(() => part)
          if (isDialog) afterPaint(show)
          else show()
        },
        () => {
          if (!here) return
          setPart('missing')
          close()
        },
      )
      return () => {
        here = false
      }
    }, [Part, fetched, isDialog])
    if (Part === null) return waiting
    return Part === 'missing' ? instead : <Part {...props} />
  }
}
