// The buttons that every page has in the bar, beside settings and help.
import { useNavigation } from './navigation'
import { useOpening } from './opening/useOpening'

export function PageTools() {
  const { route, go } = useNavigation()
  const { ask } = useOpening()
  return (
    <>
      <button
        type="button"
        className="tool"
        aria-current={route.kind === 'library' ? 'page' : undefined}
        onClick={() => go({ kind: 'library' })}
      >
        Library
      </button>
      <button type="button" className="tool primary" aria-haspopup="dialog" onClick={() => ask()}>
        Open…
      </button>
    </>
  )
}
