// What the reader ought to know of the library as a whole, and what to do about it.
import { Button } from '../common/Button'

export type LibraryNote = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export function LibraryNotes({ notes }: { readonly notes: readonly LibraryNote[] }) {
  return (
    <div role="status">
      {notes.map(({ text, action }) => (
        <div key={text} className="library-note">
          <p>{text}</p>
          {action && <Button onPress={action.run}>{action.label}</Button>}
        </div>
      ))}
    </div>
  )
}
