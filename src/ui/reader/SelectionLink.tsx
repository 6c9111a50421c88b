// The small button beside a selection that links to it.
export function SelectionLink({ onShare }: { readonly onShare: () => void }) {
  return (
    // The pointer must not take the selection away before the click is heard.
    <button
      type="button"
      className="selection-link"
      onPointerDown={(event) => event.preventDefault()}
      onClick={onShare}
    >
      Copy link to selection
    </button>
  )
}
