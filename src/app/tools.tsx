// The buttons that every page has in the bar, beside settings and help.

import { Tool } from '../ui/common/Button'
import { useNavigation } from './navigation'
import { useOpening } from './opening/useOpening'

export function PageTools() {
  const { route, go } = useNavigation()
  const { ask } = useOpening()
  return (
    <>
      <Tool
        aria-current={route.kind === 'library' ? 'page' : undefined}
        onClick={() => go({ kind: 'library' })}
      >
        Library
      </Tool>
      <Tool strong aria-haspopup="dialog" onClick={() => ask()}>
        Open…
      </Tool>
    </>
  )
}
