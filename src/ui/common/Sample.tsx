// A layer's look in small, for legends and lists.
import type { LayerId } from '../../domain'

type Props = {
  readonly layer: LayerId
  /** Narrower, beside that of another layer: any less, and a dashed line would be none. */
  readonly part?: boolean
}

export function Sample({ layer, part = false }: Props) {
  return (
    <span
      className={`sample inline-block h-4 ${part ? 'w-4' : 'w-5 max-tiny:w-4'}`}
      data-sample={layer}
      aria-hidden="true"
    />
  )
}
