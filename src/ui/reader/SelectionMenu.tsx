// What can be done with words that are selected: a small bar by them; at the foot of the window where a finger selected them.
import type { Ref } from 'react'

type SelectionAction = { readonly id: string; readonly name: string; readonly run: () => void }

type Props = {
  readonly ref: Ref<HTMLDivElement>
  readonly actions: readonly SelectionAction[]
}

/** A script finds its place; a finger has the device's own menu by the words. */
const MENU_LOOK =
  'by-words z-steps flex w-max max-w-afloat flex-wrap justify-center rounded-lg border border-transparent bg-here-fill px-1 text-sm font-bold text-here-ink shadow-float touch:at-foot print:hidden'

export function SelectionMenu({ ref, actions }: Props) {
  return (
    <div ref={ref} role="toolbar" aria-label="Selected words" className={MENU_LOOK}>
      {actions.map(({ id, name, run }) => (
        // The pointer must not take the selection away before the click is heard.
        <button
          key={id}
          type="button"
          className="min-h-button px-2 focus-visible:outline-here-ink"
          onPointerDown={(event) => event.preventDefault()}
          onClick={run}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
