// Keeps what is being read: counts the opening, how far it was read, and tells what the library cannot do.
import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Article } from '../../domain'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { tellNotice } from '../library/notices'
import { useLibraryNotices } from '../library/useLibrary'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useServices } from '../services'

/** Milliseconds that a screen must stand to count as read; twice this long at most is lost by closing the page. */
const LOOK_EVERY = 2000

export function useKeepArticle(view: ArticleView, article: Article): void {
  const { library } = useServices()
  const { placeNow } = useNavigation()
  const { notify } = useMessages()
  const { id } = article
  useTold()

  const { mutate: keepOpened } = useMutation({ mutationFn: () => library.open(article) })
  const { mutate: keepProgress } = useMutation({
    mutationFn: (progress: number) => library.edit(id, { progress }),
  })
  // The text of an id never changes; a corrected title is no new opening.
  const open = useEffectEvent(() => keepOpened())
  useEffect(() => {
    let read = 0
    let seen = 0
    let here = true
    const begin = async () => {
      const before = await library.get(id)
      if (!here) return
      read = before?.entry.progress ?? 0
      const share = read
      const { linked, problem } = placeNow().arrival
      // A link to a passage says better where to go, or that it leads nowhere.
      const isLed = linked.passage !== null || problem !== null
      if (share > BARELY && share < 1 - BARELY && !isLed)
        notify(`You have read ${Math.round(share * 100)} % of this.`, {
          label: 'Go on there',
          run: () => view.scrollToShare(share),
        })
      open()
    }
    void begin()
    const look = () => {
      const now = document.hidden ? 0 : view.shareAbove()
      const stood = Math.min(now, seen)
      seen = now
      if (stood < read + LEAST_STEP && !(stood === 1 && read < 1)) return
      read = stood
      keepProgress(stood)
    }
    const timer = setInterval(look, LOOK_EVERY)
    return () => {
      here = false
      clearInterval(timer)
    }
  }, [library, placeNow, notify, id, view, keepProgress])
}

/** Smaller steps are not worth a write. */
const LEAST_STEP = 0.01

/** Nearer to either end there is nothing to go on with. */
const BARELY = 0.1

/** Notices that concern what is being read now; the library's page shows all of them for good. */
function useTold(): void {
  const notices = useLibraryNotices()
  const { notify } = useMessages()
  const told = useRef(new Set<string>())
  useEffect(() => {
    for (const notice of notices) {
      const words = tellNotice(notice)
      if (notice.kind === 'quarantined' || told.current.has(words)) continue
      if (notice.kind === 'inMemory' && notice.why === 'chosen') continue
      told.current.add(words)
      notify(words)
    }
  }, [notices, notify])
}
