// How far the sample is checked in the article that is read, and the way on.
import { TextButton } from '../common/Button'

type Props = {
  readonly drawn: number
  /** How many more were drawn that this reading does not have. */
  readonly missing: number
  readonly left: number
  readonly onNext: () => void
}

export function SampleBar({ drawn, missing, left, onNext }: Props) {
  return (
    <section
      aria-label="Sample to check"
      className="sticky bottom-foot z-steps mx-auto mb-5 flex w-fit items-center gap-2 rounded-full border border-edge bg-sheet py-1 ps-4 pe-1 text-base shadow-float print:hidden"
    >
      <span role="status">
        {left === 0 ? `All ${drawn} drawn here are checked` : `${left} of ${drawn} drawn here to check`}
        {missing > 0 && `; ${missing} more another reading found`}
      </span>
      <TextButton onClick={onNext}>{left === 0 ? 'Next article' : 'Next'}</TextButton>
    </section>
  )
}
