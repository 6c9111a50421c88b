// An article that is not here: what its link says of it, and how to go on.
import type { ReactNode } from 'react'
import type { Address } from '../../state'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { LINK_PROBLEMS } from '../linkProblems'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import { Shell } from '../Shell'
import { useServices } from '../services'

export function MissingArticle({ route, linked, problem }: Address) {
  const { library } = useServices()
  if (problem !== null)
    return (
      <Missing title="This link cannot be followed">
        <p role="alert">{LINK_PROBLEMS[problem]}</p>
      </Missing>
    )
  if (linked.passage !== null || linked.chosen !== null)
    return (
      <Missing title="Open the article here to see the passage" opening>
        <p>
          This link leads to a place in an article that is not on this device: the text itself is not in the
          link, or was cut off its end. Open the article by its address, from a file, or paste its text
          anywhere on this page, and you will be led to the same words.
        </p>
      </Missing>
    )
  if (route.kind === 'practice')
    return (
      <Missing title="Open the article here to practice" opening>
        <p>
          This link leads to practice in an article that is not on this device: the text itself is not in the
          link, or was cut off its end. Open the article by its address, from a file, or paste its text
          anywhere on this page, and practice begins.
        </p>
      </Missing>
    )
  return (
    <Missing title="There is no such article here">
      <p>
        It is neither among the articles that ship with Sourcelight nor among those opened on this device.
        Texts that somebody opens stay on their own device: a link to one works elsewhere only where the text
        is part of the link.
      </p>
      {!library.remembers() && (
        <p>
          You have asked for nothing to be remembered: what you open here is gone when its page is closed or
          loaded again. Open it once more to read it. To have it kept, choose “Remember what I open” in the
          library first.
        </p>
      )}
    </Missing>
  )
}

type MissingProps = { readonly title: string; readonly opening?: boolean; readonly children: ReactNode }

function Missing({ title, opening = false, children }: MissingProps) {
  const { go } = useNavigation()
  const { ask } = useOpening()
  return (
    <Shell>
      <StatePage
        title={title}
        actions={
          <>
            {opening ? (
              <Button strong onPress={() => ask()}>
                Open the article…
              </Button>
            ) : (
              <Button strong onPress={() => go({ kind: 'article', id: null })}>
                Read the first article
              </Button>
            )}
            <Button onPress={() => go({ kind: 'library' })}>To the library</Button>
          </>
        }
      >
        {children}
      </StatePage>
    </Shell>
  )
}
