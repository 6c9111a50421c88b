// The panel beside the article: sources, entities, sourcing at a glance.
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'
import type { PanelTab } from '../../state'
import { type Tab, Tabs } from './Tabs'

type Props = {
  readonly tabs: readonly Tab<PanelTab>[]
  readonly tab: PanelTab
  readonly onTab: (tab: PanelTab) => void
  /** On narrow screens the panel is a sheet at the bottom, which opens and closes. */
  readonly sheetOpen: boolean
  readonly onSheet: (open: boolean) => void
  /** The button that does. */
  readonly handle: Ref<HTMLButtonElement>
  readonly children: ReactNode
  /** Stays in sight below the lists; null where there is nothing to do with them. */
  readonly foot: ReactNode
}

export function Panel({ tabs, tab, onTab, sheetOpen, onSheet, handle, children, foot }: Props) {
  const contents = useId()
  const summary = tabs
    .filter(({ count }) => count !== null)
    .map(({ label, count }) => `${label} ${count}`)
    .join(' · ')
  return (
    <aside className="panel" aria-label="Sources and entities" data-open={sheetOpen ? '' : undefined}>
      <button
        ref={handle}
        type="button"
        className="panel-handle"
        aria-expanded={sheetOpen}
        aria-controls={contents}
        onClick={() => onSheet(!sheetOpen)}
      >
        {summary || 'Sources and entities'}
        {sheetOpen ? (
          <ChevronDown size={18} aria-hidden="true" />
        ) : (
          <ChevronUp size={18} aria-hidden="true" />
        )}
      </button>
      <div id={contents} className="panel-scroll" data-scrolls="">
        <Tabs label="Panel" tabs={tabs} open={tab} onOpen={onTab}>
          {children}
        </Tabs>
      </div>
      {foot && <div className="panel-foot">{foot}</div>}
    </aside>
  )
}
