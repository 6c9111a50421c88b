// Who begins to speak here, beside the paragraph or above it. Hidden from screen readers, which hear it in the text.
import type { MarginName } from '../../state'

export function MarginNames({ names }: { readonly names: readonly MarginName[] }) {
  if (names.length === 0) return null
  return (
    <ul className="margin" aria-hidden="true">
      {names.map((name) => (
        <li key={name.name} data-in={name.layers.join(' ')} data-sources={name.sourceIds.join(' ')}>
          {name.perhaps && <i>perhaps </i>}
          <b>{name.name}</b>
          {name.below.map((line) => (
            <span key={line} className="below">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
