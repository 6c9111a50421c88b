// From text to panel: the source of the touched highlight is marked in the list and scrolled to.
import { useEffect } from 'react'
import { type ReaderState, sourceIdsOf } from '../../../state'
import type { Derived } from '../useDerived'

export function useShownSource(
  touched: ReaderState['touched'],
  tab: ReaderState['tab'],
  { analyzed }: Derived,
): void {
  useEffect(() => {
    if (touched?.target.kind !== 'attribution' || tab !== 'sources') return
    const attribution = analyzed.attributions.get(touched.target.id)
    const ids = attribution ? sourceIdsOf(attribution.source) : []
    const entries = [...document.querySelectorAll<HTMLElement>('[data-source-entry]')].filter((entry) =>
      ids.includes(entry.dataset.sourceEntry ?? ''),
    )
    for (const entry of entries) entry.setAttribute('data-current', '')
    const box = entries[0]?.closest<HTMLElement>('.panel-scroll')
    if (box && entries[0] && touched.by !== 'hover')
      box.scrollTop +=
        Math.min(0, entries[0].getBoundingClientRect().top - box.getBoundingClientRect().top - 16) +
        Math.max(0, entries[0].getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + 16)
    return () => {
      for (const entry of entries) entry.removeAttribute('data-current')
    }
  }, [touched, tab, analyzed])
}
