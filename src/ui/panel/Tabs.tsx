// Tabs as the ARIA practices describe them: one tab stop, arrows move, the panel follows.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

export type Tab<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly count: number | null
}

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly open: Id
  readonly onOpen: (id: Id) => void
  readonly children: ReactNode
}

const TAB_LOOK =
  'min-h-button border-b-2 border-transparent whitespace-nowrap text-soft font-medium aria-selected:border-ink aria-selected:text-ink forced-colors:border-b-0 forced-colors:aria-selected:border-b-2 forced-colors:aria-selected:border-selected'
/** Four tabs stay in one line where there is room for them. */
const MANY_LOOK = 'gap-x-2 text-sm tracking-tight'

export function Tabs<Id extends string>({ label, tabs, open, onOpen, children }: Props<Id>) {
  const base = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === open)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const tab = tabs[(to + tabs.length) % tabs.length]
    if (!tab) return
    onOpen(tab.id)
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus()
  }
  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={`flex flex-wrap border-b max-narrow:justify-between wide:justify-between ${tabs.length > 3 ? MANY_LOOK : 'gap-x-3 max-wide:gap-x-5'}`}
        onKeyDown={move}
      >
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            className={`-mb-px ${TAB_LOOK}`}
            id={`${base}-${id}`}
            data-tab={id}
            aria-selected={id === open}
            aria-controls={`${base}-panel`}
            tabIndex={id === open ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {name} {count !== null && <span className="figures">{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${open}`} className="pt-5">
        {children}
      </div>
    </>
  )
}
