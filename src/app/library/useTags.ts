// Tags given and taken away, each with a way back.
import { tagAsKept } from '../../io/library'
import type { LibraryItem } from '../../state'
import { useServices } from '../services'
import { useChange } from '../undo/useChange'

const TOO_LATE = 'This text was deleted in another tab, so its tags were not changed.'

type TagActions = {
  readonly addTag: (item: LibraryItem, tag: string) => void
  readonly removeTag: (item: LibraryItem, tag: string) => void
}

export function useTags(): TagActions {
  const { library } = useServices()
  const change = useChange()
  const put = async (id: string, way: 'add' | 'remove', tag: string): Promise<string | null> => {
    const { kind } = await library.tag(id, { [way]: tag })
    if (kind === 'gone') return null
    return way === 'add' ? `Tag ${tag} added` : `Tag ${tag} taken away`
  }
  const tagged = ({ id, title, tags }: LibraryItem, way: 'add' | 'remove', given: string) => {
    const tag = tagAsKept(given)
    // A tag that was there before is not the one that was given now.
    const isThere = tags.some((other) => other.toLowerCase() === tag.toLowerCase())
    return change({
      label: `tag ${tag} ${way === 'add' ? 'on' : 'taken from'} “${title}”`,
      scope: null,
      apply: async () => {
        const words = await put(id, way, tag)
        if (words === null) return { words: TOO_LATE, undoable: false }
        // One that is given stands there to be seen; one that is gone can be had back.
        return way === 'add' ? { words, undoable: !isThere, seen: true } : { words }
      },
      revert: async () => (await put(id, BACK[way], tag)) ?? TOO_LATE,
    })
  }
  return {
    addTag: (item, tag) => void tagged(item, 'add', tag),
    removeTag: (item, tag) => void tagged(item, 'remove', tag),
  }
}

const BACK = { add: 'remove', remove: 'add' } as const
