// What the reader is told of the link that brought them: that it is damaged, or that its passage was changed or is gone.
export function LinkNote({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <div className="column">
      <div className="analysis-note" data-kind="link" role="status">
        <span className="grow">{text}</span>
      </div>
    </div>
  )
}
