// A layer's look in small, for legends and lists.
import type { LayerId } from '../../domain'

export function Sample({ layer }: { readonly layer: LayerId }) {
  return <span className="sample inline-block h-4 w-5 max-tiny:w-3" data-sample={layer} aria-hidden="true" />
}
