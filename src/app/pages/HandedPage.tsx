// Where a page is handed over: waiting for it, asking whether to read it, opening it, or saying why none came.
import { useEffect, useState } from 'react'
import type { Handed } from '../../io/pageReceiver'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { useNavigation } from '../navigation'
import { isOwnKey } from '../opening/bookmarklet'
import { useOpening } from '../opening/useOpening'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { useTitle } from './useTitle'

export function HandedPage() {
  const { pageReceiver, preferences } = useServices()
  const { go } = useNavigation()
  const { openPage } = useOpening()
  const [handed, setHanded] = useState<Handed | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    void pageReceiver.receive(leaving.signal).then((came) => {
      if (leaving.signal.aborted) return
      setHanded(came)
      // What a reader pressed in the browser itself was the reader's act; a page may only ask, for it can read the bookmarklet's key.
      if (came.kind === 'page' && came.by.kind === 'extension') openPage(came.page, came.selected)
    })
    return () => leaving.abort()
  }, [pageReceiver, openPage])
  useTitle('A page handed over')
  return <Shell>{body()}</Shell>

  function body() {
    if (handed === null)
      return (
        <StatePage title="Waiting for the page">
          <p role="status">The page that you are reading is being handed over.</p>
        </StatePage>
      )
    if (handed.kind === 'untaken')
      return (
        <StatePage title="This page could not be taken">
          <p role="alert">{handed.reason}</p>
        </StatePage>
      )
    if (handed.kind !== 'page')
      return (
        <StatePage
          title="No page came"
          actions={<Button onPress={() => go({ kind: 'bookmarklet' })}>About the bookmarklet</Button>}
        >
          <p role="alert">
            {handed.kind === 'nobody'
              ? 'The page you came from cut the tie to this window, as some publishers make their pages do.'
              : 'The page you came from did not answer.'}{' '}
            Go back to it, select the article’s text, copy it, and paste it here.
          </p>
        </StatePage>
      )
    if (handed.by.kind === 'extension')
      return (
        <StatePage title={`A page of ${handed.host}`}>
          <p role="status">It is being read.</p>
        </StatePage>
      )
    return (
      <StatePage
        title={`A page of ${handed.host} wants to be read`}
        actions={
          <Button strong onPress={() => openPage(handed.page, handed.selected)}>
            Read it
          </Button>
        }
      >
        <p>
          {isOwnKey(preferences, handed.by.key)
            ? 'Your bookmarklet handed it over. If you did not press it just now, close this tab.'
            : 'It was not handed over by a bookmarklet that this browser made. Open it only if you meant to.'}
        </p>
      </StatePage>
    )
  }
}
