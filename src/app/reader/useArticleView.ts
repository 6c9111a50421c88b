// The view of the article that is drawn here, given the reader's state with every change of it.
import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useState } from 'react'
import type { Span } from '../../domain'
import type { Chosen, LayersShown, Places, ReaderAction, Touched } from '../../state'
import { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING, type PaintName } from '../../ui/reader/view/painter'

export function useArticleView(dispatch: (action: ReaderAction) => void): ArticleView {
  const cardId = useId()
  const [view] = useState(
    () => new ArticleView({ cardId, onTouch: (touched) => dispatch({ kind: 'touch', touched }) }),
  )
  return view
}

type Shown = {
  readonly text: string
  readonly layers: LayersShown
  readonly touched: Touched | null
  readonly chosen: Chosen | null
  readonly places: Places | null
}

/** `drawn` changes where the article was drawn anew. */
export function useShownState(
  view: ArticleView,
  { text, layers, touched, chosen, places }: Shown,
  drawn: unknown,
): void {
  const kept = useMemo(
    () => (chosen && places?.kept ? { keys: places.kept, sourceId: chosen.id } : null),
    [chosen, places],
  )
  const redrawn = useEffectEvent(() => view.redrawn({ text, layers, touched, kept }, drawn !== null))
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that the page holds other elements.
  useEffect(() => redrawn(), [view, drawn])
  // Before the next key, which may be meant for what is open since the last one.
  useLayoutEffect(() => view.update({ text, layers, touched, kept }), [view, text, layers, touched, kept])
}

/** Lights `spans` while they stay. */
export function usePainted(view: ArticleView, name: PaintName, spans: readonly Span[]): void {
  useEffect(() => {
    view.paint(name, spans)
    return () => view.paint(name, NOTHING)
  }, [view, name, spans])
}
