// The page in place of one that could not be drawn: what happened, and the ways out.
import type { ReactNode } from 'react'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { useTransfer } from '../library/useTransfer'
import { useNavigation } from '../navigation'
import { Shell } from '../Shell'
import { useTitle } from './useTitle'

/** Within the app: the reader can go elsewhere and save what is kept. */
export function BrokenPage({ message }: { readonly message: string }) {
  const { route, go } = useNavigation()
  const { exportAll } = useTransfer()
  useTitle('Something went wrong')
  return (
    <Shell>
      <Words
        message={message}
        actions={
          <>
            <Reload />
            {route.kind === 'library' ? (
              <Button onPress={() => go({ kind: 'article', id: null })}>Read the first article</Button>
            ) : (
              <Button onPress={() => go({ kind: 'library' })}>To the library</Button>
            )}
            <Button onPress={() => void exportAll()}>Save everything that is kept</Button>
          </>
        }
      />
    </Shell>
  )
}

/** Where the app itself could not be drawn: nothing of it is used. */
export function BrokenApp({ message }: { readonly message: string }) {
  return (
    <main>
      <Words message={message} actions={<Reload />} />
    </main>
  )
}

const Reload = () => (
  <Button strong onPress={() => location.reload()}>
    Load the page again
  </Button>
)

type Props = { readonly message: string; readonly actions: ReactNode }

function Words({ message, actions }: Props) {
  return (
    <StatePage title="Something went wrong here" actions={actions}>
      <p role="alert">
        Sourcelight could not draw this page. The fault is its own, not yours; what is kept in your library is
        still there. Load the page again, or go elsewhere if it happens again.
      </p>
      <p className="mt-4 text-soft">In the words of the program: {message}</p>
    </StatePage>
  )
}
