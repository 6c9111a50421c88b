// What the reader is told of the link that brought them: whose text it is, that it is damaged, that its passage is gone.

/** `notes` may hold what does not apply. */
export function LinkNotes({ notes }: { readonly notes: readonly (string | false | null)[] }) {
  const told = notes.filter((note) => typeof note === 'string')
  if (told.length === 0) return null
  return (
    <div className="column" role="status">
      {told.map((note) => (
        <p key={note} className="analysis-note" data-kind="link">
          {note}
        </p>
      ))}
    </div>
  )
}
