// Where the bookmarklet hands a page over: waiting for it, opening it, or saying why none came.
import { useEffect, useState } from 'react'
import type { Handed } from '../../io/bookmarkletReceiver'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { useNavigation } from '../navigation'
import { isOwnKey } from '../opening/bookmarklet'
import { useOpening } from '../opening/useOpening'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { PageTools } from '../tools'
import { useTitle } from './useTitle'

export function HandedPage() {
  const { bookmarkletReceiver, preferences } = useServices()
  const { go } = useNavigation()
  const { openPage } = useOpening()
  const [handed, setHanded] = useState<Handed | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    void bookmarkletReceiver.receive(leaving.signal).then((came) => {
      if (leaving.signal.aborted) return
      setHanded(came)
      // The reader's own bookmarklet was the reader's act; any other page may only ask.
      if (came.kind === 'page' && isOwnKey(preferences, came.key)) openPage(came.page)
    })
    return () => leaving.abort()
  }, [bookmarkletReceiver, preferences, openPage])
  useTitle('A page handed over')
  return <Shell tools={<PageTools />}>{body()}</Shell>

  function body() {
    if (handed === null)
      return (
        <StatePage title="Waiting for the page">
          <p role="status">The page that you are reading is being handed over.</p>
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
    return (
      <StatePage
        title={`A page from ${handed.host}`}
        actions={
          <Button strong onPress={() => openPage(handed.page)}>
            Read it
          </Button>
        }
      >
        <p>
          {isOwnKey(preferences, handed.key)
            ? 'It is being read.'
            : 'It was not handed over by a bookmarklet that this browser made. Open it only if you meant to.'}
        </p>
      </StatePage>
    )
  }
}
