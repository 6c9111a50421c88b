// In the bar while an article is marked by hand: how many marks there are, and the ways on.

import { MainTool, Tool } from '../common/Button'
import { counted } from '../common/counts'

type Props = {
  readonly marks: number
  readonly comparing: boolean
  readonly onMark: () => void
  readonly onCompare: () => void
  readonly onBack: () => void
}

export function PracticeBar({ marks, comparing, onMark, onCompare, onBack }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend in sight.
    <div
      role="group"
      aria-label="Practice"
      data-switches=""
      className="flex items-center gap-2 max-wide:col-span-full max-wide:row-start-2 max-wide:justify-center print:hidden"
    >
      <span className="text-base text-soft figures">
        <b className="text-ink max-narrow:hidden">Practice</b> {counted(marks, 'mark')}
      </span>
      {comparing ? (
        <MainTool onClick={onBack}>Back to marking</MainTool>
      ) : (
        <>
          <Tool aria-haspopup="dialog" onClick={onMark}>
            Mark words…
          </Tool>
          <MainTool onClick={onCompare}>Compare</MainTool>
        </>
      )}
    </div>
  )
}
