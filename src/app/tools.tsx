// The buttons that every page has in the bar, beside settings and help.

import { MainTool, Tool } from '../ui/common/Button'
import { useNavigation } from './navigation'
import { useOpening } from './opening/useOpening'

export function PageTools() {
  const { route, go } = useNavigation()
  const { ask } = useOpening()
  return (
    <>
      {/* On the narrowest phones the name beside it leads there. */}
      <span className="max-tiny:hidden">
        <Tool
          aria-current={route.kind === 'library' ? 'page' : undefined}
          onClick={() => go({ kind: 'library' })}
        >
          Library
        </Tool>
      </span>
      <MainTool aria-haspopup="dialog" onClick={() => ask()}>
        Open…
      </MainTool>
    </>
  )
}
