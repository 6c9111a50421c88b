// Shown over the page while files are held over it: that they may be let go anywhere.

export function DropZone() {
  return (
    // Whoever drags sees it; nobody else needs to hear of it.
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-0 z-notice grid place-items-center bg-veil p-4 print:hidden"
      data-drop-zone=""
    >
      <p className="rounded-lg border-2 border-dashed border-direct-line bg-sheet px-8 py-6 text-center text-lg font-bold shadow-float">
        Let go to open
        <span className="block text-base font-regular text-soft">
          A text, a page or a document; several at once, too. They stay on this device.
        </span>
      </p>
    </div>
  )
}
