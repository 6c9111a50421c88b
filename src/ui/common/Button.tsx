// A button with a frame, for what a page mainly offers.
import type { ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly strong?: boolean
  readonly disabled?: boolean
}

export function Button({ children, onPress, strong = false, disabled = false }: Props) {
  return (
    <button
      type="button"
      className={strong ? 'button strong' : 'button'}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
