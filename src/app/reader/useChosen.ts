// A chosen source on the page: its highlights and margin names are told from the rest, which steps back.
import { type RefObject, useEffect } from 'react'
import type { Chosen, Places } from '../../state'
import type { HighlightMap } from '../../ui/reader/highlightMap'

/** Sets and clears attributes only: the article is not drawn anew. */
export function useChosen(
  root: RefObject<HTMLElement | null>,
  map: RefObject<HighlightMap | null>,
  chosen: Chosen | null,
  places: Places | null,
  drawn: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, the highlights are other elements.
  useEffect(() => {
    const article = root.current
    if (!article || !chosen || !places?.kept) return
    const marks = [...places.kept].flatMap((key) => map.current?.elementsOf(key) ?? [])
    const names = [...article.querySelectorAll('[data-sources]')].filter((name) =>
      (name.getAttribute('data-sources') ?? '').split(' ').includes(chosen.id),
    )
    const all = [...marks, ...names]
    for (const element of all) element.setAttribute('data-chosen', '')
    return () => {
      for (const element of all) element.removeAttribute('data-chosen')
    }
  }, [root, map, chosen, places, drawn])
}
