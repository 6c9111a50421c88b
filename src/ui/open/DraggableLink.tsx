// A link to drag into the bookmarks bar; pressing it only says so.
import { type ReactNode, useEffect, useRef } from 'react'
import { framedLook } from '../common/Button'

type Props = {
  /** What is dragged. */
  readonly address: string
  readonly onPress: () => void
  readonly children: ReactNode
}

export function DraggableLink({ address, onPress, children }: Props) {
  const ref = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    // React rightly refuses addresses that are programs. This one is the app's own, and never followed from here.
    ref.current?.setAttribute('href', address)
  }, [address])
  return (
    <a
      ref={ref}
      href="./"
      className={`${framedLook(true)} cursor-grab`}
      draggable
      onClick={(event) => {
        event.preventDefault()
        onPress()
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  )
}
