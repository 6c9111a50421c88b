// The palette over what is on screen: commands that can be given now, the article's sources, entities and words, and the library's articles.
import { useCallback, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { assertNever, STANDING_WORDS } from '../../domain'
import { type CommandId, type LibraryItem, tellChord } from '../../state'
import { findAnything, type PaletteItem, type PaletteResult } from '../../state/palette/results'
import { useAfterPaint } from '../../ui/common/useAfterPaint'
import { PaletteDialog } from '../../ui/palette/PaletteDialog'
import { KINDS } from '../../ui/panel/EntityList'
import { useCommandTable } from '../commands/commands'
import { isApple } from '../commands/platform'
import type { ReadyCommand } from '../commands/table'
import { useKeysOf } from '../commands/useHints'
import { useLibraryItems } from '../library/useLibrary'
import { useNavigation } from '../navigation'
import type { ArticleOffer, Offers } from './offers'

type Props = {
  /** What stands in its field at first. */
  readonly given: string
  /** What was typed before it was there. */
  readonly takeTyped: () => string
  readonly offers: Offers
  readonly onClose: () => void
}

export function Palette({ given, takeTyped, offers, onClose }: Props) {
  const table = useCommandTable()
  const keysOf = useKeysOf()
  const { go } = useNavigation()
  const { items: articles } = useLibraryItems()
  const [query, setQuery] = useState(given)
  const wanted = useAfterPaint(query)
  // As they were before the palette took the focus.
  const [commands] = useState(() => table.ready().filter(({ id }) => id !== 'find' && id !== 'findSelection'))
  const [offer] = useState(offers.current)
  const items = useMemo(
    () => [
      ...commands.map((command) => commandItem(command, keysOf)),
      ...(offer ? itemsOf(offer) : []),
      ...(articles ?? []).filter(({ id }) => id !== offer?.article.id).map(articleItem),
    ],
    [commands, keysOf, offer, articles],
  )
  const find = useCallback(
    (typed: string) => findAnything(typed, items, offer?.article ?? null, offers.recent()),
    [items, offer, offers],
  )
  const results = useMemo(() => find(wanted), [find, wanted])

  const act = ({ kind, id, at }: PaletteResult) => {
    switch (kind) {
      case 'command':
        return table.run(id as CommandId)
      case 'source':
        return offer?.chooseSource(id)
      case 'entity':
        return offer?.chooseEntity(id)
      case 'passage':
        return at && offer?.goTo(at)
      case 'article':
        return go({ kind: 'article', id })
      default:
        return assertNever(kind)
    }
  }
  return (
    <PaletteDialog
      query={query}
      onQuery={setQuery}
      // Not before the field has the focus: no letter may fall between.
      onFocus={() => {
        const typed = takeTyped()
        if (typed !== '') setQuery(typed)
      }}
      results={results}
      resultsOf={wanted}
      findNow={() => find(query)}
      onChoose={(result) => {
        if (result.kind !== 'passage') offers.use(result.key)
        // First the focus goes back to where it was: what is chosen may move it, or ask where it is.
        flushSync(onClose)
        act(result)
      }}
      onClose={onClose}
    />
  )
}

const commandItem = (
  { id, name, says, also = '' }: ReadyCommand,
  keysOf: (id: CommandId) => readonly string[],
): PaletteItem => ({
  kind: 'command',
  id,
  name,
  detail: null,
  also: `${says} ${also}`,
  keys: keysOf(id).map((chord) => tellChord(chord, isApple())),
})

const itemsOf = ({ sources, entities }: ArticleOffer): readonly PaletteItem[] => [
  ...sources().map(({ id, name, description, standing }) => ({
    kind: 'source' as const,
    id,
    name,
    detail: description ?? STANDING_WORDS[standing].one,
    also: STANDING_WORDS[standing].one,
    keys: [],
  })),
  ...entities().flatMap(({ kind, entities }) =>
    entities.map(({ id, name, description }) => ({
      kind: 'entity' as const,
      id,
      name,
      detail: description,
      also: KINDS[kind],
      keys: [],
    })),
  ),
]

const articleItem = ({ id, title, publisher, byline, tags }: LibraryItem): PaletteItem => ({
  kind: 'article',
  id,
  name: title,
  detail: publisher,
  also: [byline, ...tags].filter(Boolean).join(' '),
  keys: [],
})
