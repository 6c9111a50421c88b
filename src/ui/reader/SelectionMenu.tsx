// What can be done with words that are selected: a small bar at the foot of the window.

export type SelectionAction = { readonly id: string; readonly name: string; readonly run: () => void }

export function SelectionMenu({ actions }: { readonly actions: readonly SelectionAction[] }) {
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      className="fixed inset-x-4 bottom-foot z-notice mx-auto flex w-fit flex-wrap justify-center rounded-lg border border-transparent bg-here-fill px-2 text-base font-bold text-here-ink shadow-float print:hidden"
    >
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
