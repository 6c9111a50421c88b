// The buttons that every page has in the bar, beside settings and help.
import { useState } from 'react'
import { useNavigation } from './navigation'
import { OpenText } from './opening/OpenText'

export function PageTools() {
  const { route, go } = useNavigation()
  const [opening, setOpening] = useState(false)
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
      <button type="button" className="tool primary" aria-haspopup="dialog" onClick={() => setOpening(true)}>
        Open…
      </button>
      {opening && <OpenText onClose={() => setOpening(false)} />}
    </>
  )
}
