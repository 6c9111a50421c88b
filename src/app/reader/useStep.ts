// The place that the reader has stepped to: in view, lit, announced.
import { type RefObject, useEffect, useMemo } from 'react'
import type { Article } from '../../domain'
import type { Places } from '../../state'
import { rangeOf } from '../../ui/reader/highlightMap'
import { useMessages } from '../messages'
import { scrollIntoReach } from './scrolling'
import { NOTHING, usePainted } from './usePainted'

export function useStep(
  root: RefObject<HTMLElement | null>,
  { text }: Article,
  places: Places | null,
  step: number | null,
  drawn: unknown,
): void {
  const { announce } = useMessages()
  const here = useMemo(() => {
    const at = step === null ? undefined : places?.steps[step]
    return at ? [at] : NOTHING
  }, [places, step])
  // A whole statement in reversed ink would be a black block: a source's step is lit softly.
  usePainted(root, places?.kept ? 'mention' : 'here', here, drawn)

  useEffect(() => {
    const at = here[0]
    const range = at && root.current ? rangeOf(root.current, at) : null
    if (!at || !range || step === null || !places) return
    scrollIntoReach(range)
    announce(`${step + 1} of ${places.steps.length}: ${text.slice(at.start, at.end)}`)
  }, [here, places, step, announce, text, root])
}
