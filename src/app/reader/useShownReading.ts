// The analysis on screen. Another reading of the same text takes its place with everything where it was: focus, selection, card, choice, place stepped to.
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis, Article, Review } from '../../domain'
import { type AnalyzedArticle, type ReaderAction, type ReaderState, reviewOf } from '../../state'
import { counted } from '../../ui/common/counts'
import { useAfterPaint } from '../../ui/common/useAfterPaint'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { useMessages } from '../messages'
import { useFetched } from '../useFetched'
import type { Corrections } from './correcting/useCorrections'
import { type Derived, useDerived } from './useDerived'

type Setting = {
  readonly view: ArticleView
  readonly article: Article
  /** Each is null until it is there. */
  readonly quick: Analysis | null
  readonly careful: Analysis | null
  readonly review: Review | null
  readonly corrections: Corrections
  readonly state: ReaderState
  readonly dispatch: (action: ReaderAction) => void
}

type Shown = {
  readonly derived: Derived
  /** The same for lists and figures: what was corrected comes to them once it stands in the text. */
  readonly listed: Derived
  /** What the engine found, under what is shown. */
  readonly automatic: Analysis | null
  /** How many corrections found no place in it. */
  readonly lost: number
}

const load = () => import('./carrying')
type Carrying = typeof import('./carrying')

/** What is fetched may come when it is wanted no more. */
function whileHere(begin: (isHere: () => boolean) => void): () => void {
  let here = true
  begin(() => here)
  return () => {
    here = false
  }
}

const NAMES = { quick: 'Quick reading', careful: 'Careful reading' } as const

export function useShownReading({
  view,
  article,
  quick,
  careful,
  review,
  corrections,
  state,
  dispatch,
}: Setting): Shown {
  const { announce, notify } = useMessages()
  const latest = careful ?? quick
  const [shown, setShown] = useState(latest)
  const next = shown !== null && latest !== null && latest !== shown ? latest : null
  // Where no analysis stood, or none will, nothing of the reader's state belongs to it.
  if (next === null && latest !== shown) setShown(latest)
  const automatic = next ? shown : latest
  const derived = useCorrected(article, automatic, review, corrections)
  const listed = useListed(derived, automatic)
  const fetched = useFetched(load)

  const swap = useEffectEvent(
    ({ deriveReading, carryOver, carryTarget, keepFocus }: Carrying, to: Analysis) => {
      const there = deriveReading(article, corrections.of(to).draft.analysis)
      const carried = carryOver(derived, there, state)
      view.hold((target) => carryTarget(derived.analyzed, there.analyzed, target))
      const refocus = keepFocus()
      // In one drawing: a state of one reading would mean something else over the other.
      flushSync(() => {
        setShown(to)
        dispatch({ kind: 'carry', ...carried })
      })
      refocus()
      const isPart = to.reading === 'quick' && to !== quick
      const name = isPart ? 'Careful reading, in part' : NAMES[to.reading]
      const { attributions, context } = there.analyzed.analysis
      const highlights = attributions.length + context.length
      const gone =
        state.touched && !carried.touched ? ' The passage that was open is no highlight in it.' : ''
      const found = `${counted(there.sources.length, 'source')}, ${counted(highlights, 'highlight')}.`
      // Of a part only what it took from the reader is told: more parts come.
      if (!isPart) announce(`${name}: ${found}${gone}`)
      else if (gone) announce(`${name}:${gone}`)
      if (state.chosen && !carried.chosen) notify(`${name}: what you had chosen is not in it.`)
    },
  )
  useEffect(() => {
    if (next) return whileHere((isHere) => fetched((carrying) => isHere() && swap(carrying, next)))
  }, [next, fetched])

  // An address that was made in the quick reading names what that has.
  const { chosen } = state
  const isOfQuick = quick !== null && careful !== null && shown === careful && isUnknown(derived, chosen)
  const bringOver = useEffectEvent(({ deriveReading, carryChosen }: Carrying, from: Analysis) => {
    const there = deriveReading(article, corrections.of(from).draft.analysis)
    const same = chosen && carryChosen(there, derived, chosen)
    if (same) dispatch({ kind: 'carry', chosen: same, step: state.step, touched: state.touched })
  })
  useEffect(() => {
    if (isOfQuick) return whileHere((isHere) => fetched((carrying) => isHere() && bringOver(carrying, quick)))
  }, [isOfQuick, quick, fetched])
  return { derived, listed, automatic, lost: lostOf(automatic, corrections) }
}

/** Another analysis comes to the lists in the same drawing: the focus in them is to be found there again. */
function useListed(derived: Derived, automatic: Analysis | null): Derived {
  const later = useAfterPaint(useMemo(() => ({ derived, automatic }), [derived, automatic]))
  return later.automatic === automatic ? later.derived : derived
}

/** How many corrections have no place in what is shown. */
function lostOf(automatic: Analysis | null, { of, notFound }: Corrections): number {
  if (!automatic) return 0
  return notFound.length + [...of(automatic).fates.values()].filter((fate) => fate === 'lost').length
}

const NO_CHECKS: AnalyzedArticle['checks'] = new Map()

/** What is shown of an analysis: with what was corrected, and how much of it is checked. */
function useCorrected(
  article: Article,
  automatic: Analysis | null,
  review: Review | null,
  { of }: Corrections,
): Derived {
  const draft = automatic && of(automatic).draft
  const checks = draft?.checked ?? NO_CHECKS
  const checked = useMemo(
    () => (draft ? reviewOf(draft.analysis, checks, review) : review),
    [draft, checks, review],
  )
  return useDerived(article, draft?.analysis ?? null, checked, checks)
}

const isUnknown = ({ analyzed, sources }: Derived, chosen: ReaderState['chosen']): boolean =>
  (chosen?.kind === 'source' && !sources.some(({ id }) => id === chosen.id)) ||
  (chosen?.kind === 'entity' && !analyzed.entities.has(chosen.id))
