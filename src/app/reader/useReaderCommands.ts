// The commands of an article that is being read: its layers, links, places, and the way back out.
import { LAYER, LAYERS, type LayerId } from '../../domain'
import {
  layerCommandId,
  type Places,
  type ReaderAction,
  type ReaderState,
  shownLayers,
  stepBeside,
} from '../../state'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { useCommands } from '../commands/commands'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'

type Setting = {
  readonly view: ArticleView
  /** The article that is read. */
  readonly id: string
  readonly state: ReaderState
  readonly dispatch: (action: ReaderAction) => void
  readonly places: Places | null
  /** Looks for the selected words. */
  readonly findSelected: () => void
  /** Copies a link to what the reader points at. */
  readonly sharePointedAt: () => void
  /** Changes headline, author or date; null where that cannot be. */
  readonly editDetails: (() => void) | null
  /** What Escape takes away now, the topmost first; null where there is nothing. */
  readonly back: (() => void) | null
}

export function useReaderCommands(setting: Setting) {
  const { view, state, dispatch, places, sharePointedAt, editDetails, back } = setting
  const { announce } = useMessages()
  const { go } = useNavigation()
  const { layers, step } = state
  const toggle = (layer: LayerId) => {
    dispatch({ kind: 'toggleLayer', layer })
    announce(`${LAYER[layer].name} ${layers[layer] ? 'off' : 'on'}`)
  }
  const count = places?.steps.length ?? 0
  const stepping = (by: 1 | -1) => ({
    run: () => dispatch({ kind: 'step', to: stepBeside(step, count, by) }),
    when: () => count > 0,
  })
  const highlight = (by: Parameters<ArticleView['step']>[0]) => ({
    run: () => view.step(by),
    when: () => view.hasHighlights(),
  })
  useCommands({
    ...Object.fromEntries(
      LAYERS.map((id) => [
        layerCommandId(id),
        {
          run: () => toggle(id),
          name: () => `${layers[id] ? 'Hide' : 'Show'} ${LAYER[id].name.toLowerCase()}`,
        },
      ]),
    ),
    clean: {
      run: () => {
        dispatch({ kind: 'toggleClean' })
        announce(shownLayers(layers).length > 0 ? 'Clean text' : 'All layers on')
      },
      name: () => (shownLayers(layers).length > 0 ? 'Hide all layers' : 'Show all layers'),
    },
    link: { run: sharePointedAt, name: () => (view.selected() ? 'Copy link to selection' : 'Copy link') },
    findSelection: { run: setting.findSelected, when: () => view.selected() !== null },
    nextPlace: stepping(1),
    previousPlace: stepping(-1),
    'highlight.next': highlight(1),
    'highlight.previous': highlight(-1),
    'highlight.first': highlight('first'),
    'highlight.last': highlight('last'),
    'highlight.card': { run: () => view.enterCard(), when: () => view.focused() !== null },
    practice: { run: () => go({ kind: 'practice', id: setting.id }) },
    details: { run: () => editDetails?.(), when: () => editDetails !== null },
    back: { run: () => back?.(), when: () => back !== null },
  })
  return { toggle }
}
