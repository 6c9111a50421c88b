// The marks of an article: read from the library, laid over an analysis that says nothing, made, changed and taken back.
import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { type Article, assertNever, type Target } from '../../domain'
import { emptied, practiced } from '../../practice'
import type { AnalyzedArticle, Touched } from '../../state'
import type { Subject } from '../../state/correcting/choice'
import { doneToMark, type Existing, heldTo, type MarkForm, removed } from '../../state/practice/marking'
import type { Known } from '../../state/practice/outcome'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { carried } from '../reader/correcting/carried'
import { useCorrections, useLatest } from '../reader/correcting/useCorrections'
import { type Redraw, scopeOf, useMaking } from '../reader/correcting/useMaking'
import { unanalyzed, useDerived } from '../reader/useDerived'
import { useUndoWithin } from '../undo/undo'

const NONE: AnalyzedArticle['checks'] = new Map()

type Setting = {
  readonly article: Article
  readonly view: ArticleView
  readonly known: Known | null
  readonly touched: Touched | null
  readonly onTouch: (touched: Touched | null) => void
}

export type Practicing = ReturnType<typeof usePracticing>

export function usePracticing({ article, view, known, touched, onTouch }: Setting) {
  const marks = useCorrections(article, 'practice')
  useUndoWithin(scopeOf(article, 'practice'))
  const base = useMemo(() => known?.analysis ?? unanalyzed(article), [known?.analysis, article])
  const done = useMemo(() => practiced(article.text, base, marks.log), [article.text, base, marks.log])
  const { analysis } = done.draft
  const derived = useDerived(article, analysis, null, NONE)
  const { sources } = derived

  const redraw = useLatest<Redraw>((next, change) => {
    const after = next(emptied(base)).draft.analysis
    const carry = (target: Target) => carried(analysis, after, target)
    view.hold(carry)
    // In one drawing: the card of a mark would tell of another one over other marks.
    flushSync(() => {
      change()
      if (!touched) return
      const target = carry(touched.target)
      onTouch(target && { ...touched, target })
    })
  })
  const { make, discard } = useMaking(marks, redraw)

  const existingAt = (target: Target): Existing | null => {
    switch (target.kind) {
      case 'attribution': {
        const attribution = analysis.attributions.find(({ id }) => id === target.id)
        return attribution ? { kind: 'statement', attribution } : null
      }
      case 'context': {
        const background = analysis.context[target.index]
        return background ? { kind: 'background', background } : null
      }
      default:
        return assertNever(target)
    }
  }
  const subjectOf = (existing: Existing | null): Subject => ({
    ...{ article, analysis, sources },
    attribution: existing?.kind === 'statement' ? existing.attribution : null,
  })

  return {
    done,
    derived,
    existingAt,
    subjectOf,
    /** How many there are. */
    count: analysis.attributions.length + analysis.context.length,
    save(existing: Existing | null, after: MarkForm): void {
      const change = doneToMark(subjectOf(existing), existing, after)
      if (change) make({ ...change, words: `${existing ? 'Changed' : 'Marked'}: ${change.label}.` })
    },
    remove(existing: Existing): void {
      const change = removed(subjectOf(existing), existing)
      make({ ...change, words: 'Mark deleted.' })
    },
    hold(target: Target, held: boolean): void {
      const existing = existingAt(target)
      if (!existing) return
      const id = existing.kind === 'statement' ? existing.attribution.id : keyOf(existing)
      const entries = new Set(done.heldTo.get(id))
      if (held)
        make({
          operations: [heldTo(subjectOf(existing), existing)],
          ...{ label: '“I think this is right”', words: 'You think yours is right: counted apart.' },
        })
      else
        discard(
          marks.kept.filter((entry) => entries.has(entry.id)),
          'taking back of “I think this is right”',
        )
    },
    startAgain: () => discard(marks.kept, 'deletion of all marks'),
  }
}

const keyOf = ({ background: { span } }: Extract<Existing, { kind: 'background' }>): string =>
  `${span.start}-${span.end}`
