// What the reader ought to know of the library as a whole, and what to do about it.
import { Button } from '../common/Button'
import { Notice } from '../common/Notice'

export type ToldNotice = {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}

export function LibraryNotices({ notices }: { readonly notices: readonly ToldNotice[] }) {
  return (
    <div role="status" className="grid gap-4 not-empty:mb-4">
      {notices.map(({ text, action }) => (
        <Notice key={text} tone="warning">
          <p className="flex-1 basis-card">{text}</p>
          {action && <Button onPress={action.run}>{action.label}</Button>}
        </Notice>
      ))}
    </div>
  )
}
