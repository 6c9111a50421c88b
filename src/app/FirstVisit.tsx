// Says once what this is, above the article that a first visit shows, not above one that its reader opened; never again once it was dismissed or followed.
import { useState } from 'react'
import type { Article, Origin } from '../domain'
import { TOUR } from '../state'
import { focusMain } from '../ui/common/main'
import { Welcome } from '../ui/common/Welcome'
import { useNavigation } from './navigation'
import { useServices } from './services'
import { useIsServed } from './useIsServed'

export function FirstVisit({ article }: { readonly article: Article }) {
  const { preferences } = useServices()
  const { go, hrefOf } = useNavigation()
  const [welcomed, setWelcomed] = useState(() => preferences.load('welcomed', isTrue) ?? false)
  const isServed = useIsServed()
  const tour = { kind: 'article', id: TOUR } as const
  // Whoever is on the tour needs no way to it.
  if ((welcomed && !isServed) || article.id === TOUR || !CAME_TO.includes(article.origin)) return null
  const done = () => {
    preferences.save('welcomed', true)
    setWelcomed(true)
  }
  return (
    <Welcome
      tourHref={hrefOf(tour)}
      onTour={() => {
        done()
        go(tour)
      }}
      onDismiss={() => {
        done()
        focusMain({ preventScroll: true })
      }}
    />
  )
}

/** Whoever opened a text of their own knows where they are. */
const CAME_TO: readonly Origin[] = ['bundled', 'link']

const isTrue = (saved: unknown): boolean => saved === true
