// What the reader is told of the link that brought them: whose text it is, that it is damaged, that its passage is gone.
import { Notice } from '../common/Notice'

/** `notices` may hold what does not apply. */
export function LinkNotices({ notices }: { readonly notices: readonly (string | false | null)[] }) {
  const told = notices.filter((notice) => typeof notice === 'string')
  if (told.length === 0) return null
  return (
    <div className="column" role="status">
      {told.map((notice) => (
        <div key={notice} className="-mt-2 mb-6">
          <Notice data-kind="link">{notice}</Notice>
        </div>
      ))}
    </div>
  )
}
