// The small button beside a selection that copies a link to it; the key “l” does the same.
import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Article, Span } from '../../domain'
import { selectionSpan } from '../../ui/reader/selectionSpan'
import { useShortcuts } from '../useShortcuts'

type Props = {
  readonly root: RefObject<HTMLElement | null>
  readonly article: Article
  /** Whether single keys are on. */
  readonly keys: boolean
  readonly onCopy: (at: Span) => void
}

export function SelectionLink({ root, article, keys, onCopy }: Props) {
  const [at, setAt] = useState<Span | null>(null)
  useEffect(() => {
    const read = () =>
      setAt(root.current && selectionSpan(root.current, article.text, document.getSelection()))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [root, article])
  const copy = useCallback(() => at && onCopy(at), [at, onCopy])
  useShortcuts(keys && at !== null, { l: copy })
  if (!at) return null
  return (
    // The pointer must not take the selection away before the click is heard.
    <button
      type="button"
      className="selection-link"
      onPointerDown={(event) => event.preventDefault()}
      onClick={copy}
    >
      Copy link to selection
    </button>
  )
}
