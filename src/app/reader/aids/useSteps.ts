// From one quote, claim, background passage or note to the next, by key, from where the reader is.
import { LAYER, type LayerId } from '../../../domain'
import type { LayersShown } from '../../../state'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { useCommands } from '../../commands/commands'
import { useMessages } from '../../messages'
import type { Notes } from '../useNotes'

export function useSteps(view: ArticleView, layers: LayersShown, notes: Notes): void {
  const { notify } = useMessages()
  const within = (layer: LayerId, by: 1 | -1) => ({
    run: () => {
      const { name, noun, key } = LAYER[layer]
      if (!layers[layer]) notify(`${name} are off: press ${key} to show them.`)
      else if (!view.stepWithin(layer, by))
        notify(`${noun}: there is no ${by === 1 ? 'further' : 'earlier'} one.`)
    },
    when: () => view.hasHighlights(),
  })
  const note = (by: 1 | -1) => ({
    run: () => {
      const { found } = notes.all
      const at = found.findIndex(({ key }) => key === notes.shown?.key)
      const next = found[at < 0 && by === -1 ? found.length - 1 : at + by]
      if (next) notes.show(next)
      else notify(`Notes: there is no ${by === 1 ? 'further' : 'earlier'} one.`)
    },
    when: () => notes.all.found.length > 0,
  })
  useCommands({
    'next.direct': within('direct', 1),
    'previous.direct': within('direct', -1),
    'next.reported': within('reported', 1),
    'previous.reported': within('reported', -1),
    'next.context': within('context', 1),
    'previous.context': within('context', -1),
    'next.note': note(1),
    'previous.note': note(-1),
  })
}
