// A layer's look in small, for legends and lists.
import type { LayerId } from '../../domain'

type Props = {
  readonly layer: LayerId
  /** Half as wide, beside that of another layer. */
  readonly part?: boolean
}

export function Sample({ layer, part = false }: Props) {
  return (
    <span
      className={`sample inline-block h-4 ${part ? 'w-3' : 'w-5 max-tiny:w-3'}`}
      data-sample={layer}
      aria-hidden="true"
    />
  )
}
