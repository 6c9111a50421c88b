// Tags given and taken away, each with a way back.
import { useMemo } from 'react'
import { tagAsKept } from '../../io/library'
import type { LibraryItem } from '../../state'
import { useMessages } from '../messages'
import { useServices } from '../services'
import { useUndo } from '../undo/undo'

const TOO_LATE = 'This text was deleted in another tab, so its tags were not changed.'

export type TagActions = {
  readonly addTag: (item: LibraryItem, tag: string) => void
  readonly removeTag: (item: LibraryItem, tag: string) => void
}

export function useTags(): TagActions {
  const { library } = useServices()
  const { announce, notify } = useMessages()
  const undoing = useUndo()
  return useMemo(() => {
    const put = async (id: string, way: 'add' | 'remove', tag: string): Promise<string | null> => {
      const { kind } = await library.tag(id, { [way]: tag })
      if (kind === 'gone') return null
      return way === 'add' ? `Tag ${tag} added` : `Tag ${tag} taken away`
    }
    const back = { add: 'remove', remove: 'add' } as const
    const change = async ({ id, title, tags }: LibraryItem, way: 'add' | 'remove', given: string) => {
      const tag = tagAsKept(given)
      const words = await put(id, way, tag)
      if (words === null) return notify(TOO_LATE)
      // A tag that was there before is not the one that was given now.
      const isThere = tags.some((other) => other.toLowerCase() === tag.toLowerCase())
      if (way === 'add' && isThere) return announce(words)
      const offer = undoing.did({
        label: `tag ${tag} ${way === 'add' ? 'on' : 'taken from'} “${title}”`,
        scope: null,
        undo: async () => (await put(id, back[way], tag)) ?? TOO_LATE,
        redo: async () => (await put(id, way, tag)) ?? TOO_LATE,
      })
      // One that is given stands there to be seen; one that is gone can be had back.
      if (way === 'add') announce(words)
      else notify(words, offer)
    }
    return {
      addTag: (item, tag) => void change(item, 'add', tag),
      removeTag: (item, tag) => void change(item, 'remove', tag),
    }
  }, [library, announce, notify, undoing])
}
