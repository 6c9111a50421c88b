// Finding words in the text: a bar with a field, all places painted, the reader led from one to the next.
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Article, firstIndex, type Span, textOf } from '../../../domain'
import { findWords } from '../../../state/findWords'
import { useAfterPaint } from '../../../ui/common/useAfterPaint'
import { FindBar } from '../../../ui/reader/FindBar'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { NOTHING } from '../../../ui/reader/view/painter'
import { useCommands } from '../../commands/commands'
import { usePainted } from '../useArticleView'

type Props = { readonly view: ArticleView; readonly article: Article }

export function FindInText({ view, article }: Props) {
  const [open, setOpen] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const [sought, setSought] = useState(NOT_SOUGHT)
  // The letter shows before what it finds: the first finds a thousand places.
  const { words, from, moved } = useAfterPaint(sought)
  const found = useMemo(() => findWords(article, open ? words : ''), [article, words, open])
  const { places } = found
  const first = useMemo(() => firstFrom(places, from), [places, from])
  const at = stepsFrom(first, moved, places.length)
  const here = places[at]
  usePainted(view, 'match', places)
  usePainted(
    view,
    'current',
    useMemo(() => (here ? [here] : NOTHING), [here]),
  )
  useEffect(() => {
    if (here) view.scrollTo(here, 'instantly')
  }, [view, here])

  const look = (typed: string) => setSought({ words: typed, from: view.inSight()?.start ?? 0, moved: 0 })
  const begin = () => {
    const selected = view.selected()
    setOpen(true)
    if (selected) look(textOf(article.text, selected))
    field.current?.focus()
    field.current?.select()
  }
  const close = () => {
    setOpen(false)
    view.focusPassage(here ?? places[0] ?? NOWHERE)
  }
  useCommands({ findText: { run: begin } })
  if (!open) return null
  return (
    <FindBar
      ref={field}
      words={sought.words}
      at={places.length > 0 ? at : null}
      count={places.length}
      more={found.more}
      onType={look}
      onStep={(by) => setSought({ ...sought, moved: sought.moved + by })}
      onClose={close}
    />
  )
}

type Sought = {
  readonly words: string
  /** Where the reader was when it was typed. */
  readonly from: number
  /** How many places on from the first that is found from there. */
  readonly moved: number
}

const NOT_SOUGHT: Sought = { words: '', from: 0, moved: 0 }

/** Round and round, both ways. */
const stepsFrom = (first: number, moved: number, count: number): number =>
  count === 0 ? 0 : (((first + moved) % count) + count) % count

/** The first letter of the text, where nothing was found. */
const NOWHERE = { start: 0, end: 1 } as Span

/** The first place that stands no earlier than the window; else the first of all. */
function firstFrom(places: readonly Span[], offset: number): number {
  const first = firstIndex(places.length, (i) => (places[i]?.start ?? 0) >= offset)
  return first < places.length ? first : 0
}
