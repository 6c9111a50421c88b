// What there is to do in practice, above the text.
import { InlineButton } from '../common/Button'

type Props = {
  readonly marks: number
  readonly onCopyLink: () => void
  readonly onStartAgain: () => void
  readonly onReading: () => void
}

export function PracticeTask({ marks, onCopyLink, onStartAgain, onReading }: Props) {
  return (
    <section aria-label="What to do" className="column print:hidden">
      <div className="mb-8 border-y py-4 font-sans text-base">
        <p>
          <b>Who says what?</b> Select words and mark them as a quote, a claim that somebody is said to have
          made, or background in the outlet’s own voice; say who says it. “Mark words…” does the same without
          a pointer, sentence by sentence. Then compare.
        </p>
        <p className="mt-2 flex flex-wrap gap-x-4 text-soft">
          <span>Your marks stay on this device.</span>
          <InlineButton onClick={onCopyLink}>Copy a link to this practice</InlineButton>
          {marks > 0 && <InlineButton onClick={onStartAgain}>Delete all marks</InlineButton>}
          <InlineButton onClick={onReading}>Read with the highlights</InlineButton>
        </p>
      </div>
    </section>
  )
}
