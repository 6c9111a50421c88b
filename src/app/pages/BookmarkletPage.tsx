// About the bookmarklet: what it does, how to get it, and what to do where it does nothing.
import { useState } from 'react'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { DraggableLink } from '../../ui/open/DraggableLink'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { bookmarkletFor, ownKey } from '../opening/bookmarklet'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { useCopy } from '../useCopy'
import { useTitle } from './useTitle'

export function BookmarkletPage() {
  const { preferences } = useServices()
  const { base } = useNavigation()
  const { notify } = useMessages()
  const copy = useCopy()
  const [bookmarklet] = useState(() => bookmarkletFor(base, ownKey(preferences)))
  useTitle('The bookmarklet')
  return (
    <Shell>
      <StatePage title="Read the page you are on">
        <p>
          The bookmarklet is a bookmark with a few lines of program in it. On an article in your browser, one
          click opens Sourcelight in a new tab and hands it the page as you see it, also where you are signed
          in. The page goes from one tab to the other and nowhere else.
        </p>
        <h2 className="mt-8 mb-2 text-xl font-bold">With a mouse</h2>
        <p>
          Show your bookmarks bar (Ctrl+Shift+B, on a Mac ⌘⇧B) and drag this to it:{' '}
          <DraggableLink
            address={bookmarklet}
            onPress={() => notify('Drag it to your bookmarks bar, or copy it with the button below.')}
          >
            Sourcelight
          </DraggableLink>
        </p>
        <h2 className="mt-8 mb-2 text-xl font-bold">By keyboard, or on a phone</h2>
        <ol className="grid list-decimal gap-2 ps-6">
          <li>
            <Button onPress={() => copy(bookmarklet, 'The bookmarklet is copied.')}>
              Copy the bookmarklet
            </Button>
          </li>
          <li>Bookmark any page, and name the bookmark “Sourcelight”.</li>
          <li>Edit the bookmark, and put what you copied in place of its address.</li>
          <li>
            On a phone, open an article, type “Sourcelight” into the address bar and choose the bookmark.
          </li>
        </ol>
        <h2 className="mt-8 mb-2 text-xl font-bold">Where it does nothing</h2>
        <p>
          Some pages cut the tie to windows that they open, and browsers keep bookmarklets out of their own
          pages and of PDFs. Then select the article’s text, copy it, and paste it anywhere in Sourcelight.
        </p>
      </StatePage>
    </Shell>
  )
}
