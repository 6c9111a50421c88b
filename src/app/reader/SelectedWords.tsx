// The menu of selected words: those of the commands that are meant for them. While a dialog is open they cannot be meant.
import { useEffect, useState } from 'react'
import { SelectionMenu } from '../../ui/reader/SelectionMenu'
import { useCommandTable } from '../commands/commands'

export function SelectedWords() {
  const table = useCommandTable()
  if (useIsBehindDialog()) return null
  const actions = table
    .ready()
    .filter(({ onSelection }) => onSelection)
    .map(({ id, name }) => ({ id, name, run: () => void table.run(id) }))
  return <SelectionMenu actions={actions} />
}

/** A dialog takes the focus when it opens, and tells when it closes; neither is a change of the selection. */
function useIsBehindDialog(): boolean {
  const [behind, setBehind] = useState(false)
  useEffect(() => {
    const leaving = new AbortController()
    const look = () => setBehind(document.querySelector('dialog[open]') !== null)
    for (const kind of ['focusin', 'close', 'keyup', 'pointermove'])
      document.addEventListener(kind, look, { capture: true, signal: leaving.signal })
    return () => leaving.abort()
  }, [])
  return behind
}
