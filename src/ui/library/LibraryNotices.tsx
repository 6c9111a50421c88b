// What the reader ought to know of the library as a whole, and what to do about it.
import { Button } from '../common/Button'

export type ToldNotice = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export function LibraryNotices({ notices }: { readonly notices: readonly ToldNotice[] }) {
  return (
    <div role="status">
      {notices.map(({ text, action }) => (
        <div key={text} className="library-note">
          <p>{text}</p>
          {action && <Button onPress={action.run}>{action.label}</Button>}
        </div>
      ))}
    </div>
  )
}
