// A link to drag into the bookmarks bar; pressing it only says so.
import type { ReactNode } from 'react'
import { framedLook } from '../common/Button'

type Props = {
  /** What is dragged. */
  readonly address: string
  readonly onPress: () => void
  readonly children: ReactNode
}

export function DraggableLink({ address, onPress, children }: Props) {
  return (
    <a
      // A program, but the app's own, and never followed from here.
      href={address}
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
