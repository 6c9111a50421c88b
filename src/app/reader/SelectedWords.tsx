// The menu of selected words: those of the commands that are meant for them. While a dialog is open they cannot be meant.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { SelectionMenu } from '../../ui/reader/SelectionMenu'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { settleMenu } from '../../ui/reader/view/menuPlace'
import { useCommandTable } from '../commands/commands'

export function SelectedWords({ view }: { readonly view: ArticleView }) {
  const table = useCommandTable()
  const behind = useIsBehindDialog()
  const menu = useByWords(view, behind)
  if (behind) return null
  const actions = table
    .ready()
    .filter(({ onSelection }) => onSelection)
    .map(({ id, name }) => ({ id, name, run: () => void table.run(id) }))
  return <SelectionMenu ref={menu} actions={actions} />
}

/** Keeps the menu by the words that are selected. */
function useByWords(view: ArticleView, behind: boolean) {
  const menu = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const settle = () => {
      const at = view.selected()
      const words = at && view.rangeOf(at)
      if (menu.current && words) settleMenu(menu.current, words)
    }
    if (!behind) settle()
    const leaving = new AbortController()
    document.addEventListener('selectionchange', settle, { signal: leaving.signal })
    window.addEventListener('resize', settle, { signal: leaving.signal })
    return () => leaving.abort()
  }, [view, behind])
  return menu
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
