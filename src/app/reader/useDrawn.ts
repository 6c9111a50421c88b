// How much of a long article is on the page: an ordinary one at once, thousands of paragraphs some a frame.
import { useEffect, useState } from 'react'
import type { Sections } from '../../state'

/** Sections drawn at once: some 500 blocks. Drawing 100,000 in one go held the page for nine seconds. */
const AT_ONCE = 25

type Page = {
  readonly plan: Sections
  /** What stands on the page: the plan's sections, and behind `upTo` those of the plan before it. */
  readonly sections: Sections
  readonly upTo: number
}

const drawnUpTo = (plan: Sections, before: Sections, upTo: number): Page => ({
  plan,
  sections: [...plan.slice(0, upTo), ...before.slice(upTo)],
  upTo,
})

export function useDrawn(plan: Sections) {
  const [kept, setPage] = useState(() => drawnUpTo(plan, [], AT_ONCE))
  const page = kept.plan === plan ? kept : drawnUpTo(plan, kept.sections, AT_ONCE)
  if (page !== kept) setPage(page)
  const { sections, upTo } = page
  const done = upTo >= plan.length
  useEffect(() => {
    if (done) return
    const timer = setTimeout(() => setPage(drawnUpTo(plan, sections, upTo + AT_ONCE)))
    return () => clearTimeout(timer)
  }, [plan, sections, upTo, done])
  return {
    sections,
    /** Whether all text is on the page, be it of the plan before. */
    whole: sections.length >= plan.length,
    /** Changes when a plan stands there to its end; until then it is null. */
    drawn: done ? plan : null,
  }
}
