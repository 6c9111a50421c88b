// What can be done with words that are selected: a small bar at the foot of the window.

export type SelectionAction = { readonly id: string; readonly name: string; readonly run: () => void }

export function SelectionMenu({ actions }: { readonly actions: readonly SelectionAction[] }) {
  return (
    <div role="toolbar" aria-label="Selected words" className="selection-menu">
      {actions.map(({ id, name, run }) => (
        // The pointer must not take the selection away before the click is heard.
        <button key={id} type="button" onPointerDown={(event) => event.preventDefault()} onClick={run}>
          {name}
        </button>
      ))}
    </div>
  )
}
