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

const LOOK =
  'flex flex-col bg-paper text-base max-wide:fixed max-wide:inset-x-0 max-wide:bottom-0 max-wide:z-sheet max-wide:max-h-sheet max-wide:rounded-t-lg max-wide:border-t max-wide:bg-sheet max-wide:shadow-float wide:sticky wide:top-bar wide:row-span-2 wide:h-panel wide:border-s print:hidden'

/** Its room, while there is nothing to list. */
export function PanelSkeleton() {
  return (
    <div className={LOOK} aria-hidden="true">
      <div className="min-h-12 wide:hidden" />
    </div>
  )
}

export function Panel({ tabs, tab, onTab, sheetOpen, onSheet, handle, children, foot }: Props) {
  const contents = useId()
  const summary = tabs
    .filter(({ count }) => count !== null)
    .map(({ label, count }) => `${label} ${count}`)
    .join(' · ')
  /** What a sheet that is down does not show; a column shows it always. */
  const folded = sheetOpen ? '' : 'max-wide:hidden'
  return (
    <aside className={LOOK} data-panel="" aria-label="Sources and entities">
      <button
        ref={handle}
        type="button"
        className={`flex min-h-12 w-full items-center justify-center gap-2 font-bold wide:hidden ${sheetOpen ? 'border-b' : 'pb-safe'}`}
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
      <div
        id={contents}
        className={`relative grow overflow-y-auto overscroll-contain px-gutter pt-2 pb-12 scrollbar-thin wide:pt-6 ${folded}`}
        data-scrolls=""
      >
        <h2 className="sr-only">Sources and entities</h2>
        <Tabs label="Panel" tabs={tabs} open={tab} onOpen={onTab}>
          {children}
        </Tabs>
      </div>
      {foot && (
        <div className={`relative border-t px-gutter pt-1 pb-safe ${folded}`}>
          <div className="-mx-2 flex flex-wrap items-end justify-between gap-x-2">{foot}</div>
        </div>
      )}
    </aside>
  )
}
