// The place that the reader has stepped to: in view, lit, announced.
import { useEffect, useRef } from 'react'
import { type Article, overlaps, type Span } from '../../domain'
import type { Places } from '../../state'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { NOTHING } from '../../ui/reader/view/painter'
import { useMessages } from '../messages'
import { usePainted } from './useArticleView'

export function useStep(
  view: ArticleView,
  { text }: Article,
  places: Places | null,
  step: number | null,
): void {
  const { announce } = useMessages()
  const at = (step === null ? null : places?.steps[step]) ?? null
  const here = (step === null ? null : places?.pieces[step]) ?? NOTHING
  // A whole statement in reversed ink would be a black block: a source's step is lit softly.
  const isSoft = places?.painted.length === 0
  usePainted(view, 'mention', isSoft ? here : (places?.painted ?? NOTHING))
  usePainted(view, 'here', isSoft ? NOTHING : here)

  const last = useRef<{ readonly at: Span; readonly places: Places } | null>(null)
  useEffect(() => {
    const before = last.current
    last.current = at && places ? { at, places } : null
    if (!at || step === null || !places) return
    // Another reading says where the chosen thing stands: the reader is at the same place as before.
    if (before && before.places !== places && isSameThing(before.places, places) && overlaps(before.at, at))
      return
    if (!view.scrollTo(at)) return
    announce(`${step + 1} of ${places.steps.length}: ${text.slice(at.start, at.end)}`)
  }, [at, places, step, announce, text, view])
}

/** Whether both are of the same chosen thing, in one reading and another. */
const isSameThing = (a: Places, b: Places): boolean => a.name === b.name
