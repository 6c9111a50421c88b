// The panel's figures, who gave no answer, and what is listed passage by passage; fetched when they are first looked at.
import type { Span, Target } from '../../../domain'
import type { Chosen } from '../../../state'
import { NoAnswers } from '../../../ui/panel/NoAnswers'
import { PassageLists } from '../../../ui/panel/PassageLists'
import { SourcingSummary } from '../../../ui/panel/SourcingSummary'
import type { Derived } from '../useDerived'

type Props = {
  readonly derived: Derived
  readonly chosen: Chosen | null
  readonly onChoose: (figure: string) => void
  readonly onOpen: (at: Span) => void
  readonly onCorrect: (target: Target) => void
}

export function AtAGlance({ derived, chosen, onChoose, onOpen, onCorrect }: Props) {
  return (
    <>
      <SourcingSummary
        figures={derived.figures}
        chosen={chosen?.kind === 'figure' ? chosen.id : null}
        onChoose={onChoose}
      />
      <NoAnswers noAnswers={derived.noAnswers} onOpen={onOpen} />
      <PassageLists analyzed={derived.analyzed} onOpen={onOpen} onCorrect={onCorrect} />
    </>
  )
}
