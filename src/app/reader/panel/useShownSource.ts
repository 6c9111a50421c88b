// From text to panel: the sources of the touched highlight, and the first of them scrolled to in its list.
import { type RefObject, useEffect, useMemo } from 'react'
import { type AnalyzedArticle, sourceIdsOf, type Touched } from '../../../state'

const NONE: ReadonlySet<string> = new Set()

/** Pixels between the entry and the edge of the list. */
const AIR = 16

export function useShownSource(
  list: RefObject<HTMLElement | null>,
  touched: Touched | null,
  { attributions }: AnalyzedArticle,
): ReadonlySet<string> {
  const current = useMemo(() => {
    const attribution = touched?.target.kind === 'attribution' && attributions.get(touched.target.id)
    return attribution ? new Set(sourceIdsOf(attribution.source)) : NONE
  }, [touched, attributions])
  const goThere = touched !== null && touched.by !== 'hover'
  useEffect(() => {
    const entry = current.size > 0 && goThere ? list.current?.querySelector('[data-current]') : null
    if (entry) scrollWithin(entry)
  }, [list, current, goThere])
  return current
}

/** Scrolls the list only, never the page. */
function scrollWithin(entry: Element): void {
  const box = entry.closest('[data-scrolls]')
  if (!box) return
  const own = entry.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  box.scrollTop += Math.min(0, own.top - frame.top - AIR) + Math.max(0, own.bottom - frame.bottom + AIR)
}
