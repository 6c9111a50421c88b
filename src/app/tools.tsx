// The buttons that every page has in the bar, beside settings and help.
import { useNavigation } from './navigation'

export function PageTools() {
  const { route, go } = useNavigation()
  return (
    <button
      type="button"
      className="tool"
      aria-current={route.kind === 'library' ? 'page' : undefined}
      onClick={() => go({ kind: 'library' })}
    >
      Library
    </button>
  )
}
