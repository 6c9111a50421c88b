// The start page: what Sourcelight is, and the library: what ships with the reader and what was opened here.
import { Button } from '../../ui/common/Button'
import { Notice } from '../../ui/common/Notice'
import { LibraryNotices } from '../../ui/library/LibraryNotices'
import { LibraryList } from '../library/LibraryList'
import { OnThisDevice } from '../library/OnThisDevice'
import { useLibraryItems } from '../library/useLibrary'
import { useToldNotices } from '../library/useToldNotices'
import { Shell } from '../Shell'
import { useTitle } from './useTitle'

export function LibraryPage() {
  const { items, bundledFailed, retry } = useLibraryItems()
  const notices = useToldNotices()
  useTitle('Library')
  return (
    <Shell>
      <div className="mx-auto max-w-library px-gutter pt-page pb-24">
        <h1 className="font-serif text-display font-bold tracking-tight">Who says what?</h1>
        <p className="mt-3 mb-8 max-w-prose font-serif text-lg/normal text-soft">
          Sourcelight shows whose words a news article is made of: quoted, reported, or the outlet’s own.
          Everything happens on your device.
        </p>
        <LibraryNotices notices={notices} />
        {bundledFailed && (
          <Notice role="alert" tone="warning">
            The articles that come with Sourcelight could not be loaded.{' '}
            <Button onPress={() => void retry()}>Try again</Button>
          </Notice>
        )}
        {items ? <LibraryList items={items} /> : <p role="status">Loading…</p>}
        <OnThisDevice />
      </div>
    </Shell>
  )
}
