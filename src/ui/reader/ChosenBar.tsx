// What the article is showing at the moment, and the way through its places: “3 of 11”.
import { ChevronLeft, ChevronRight, Link, X } from 'lucide-react'
import { useRef } from 'react'
import { type LayerId, layerNames } from '../../domain'
import { stepBeside } from '../../state'
import { counted } from '../common/counts'

type Props = {
  readonly name: string
  readonly count: number
  /** Null before the first step. */
  readonly step: number | null
  /** Layers that hide some of its places. */
  readonly missing: readonly LayerId[]
  readonly onShowMissing: () => void
  readonly onStep: (to: number) => void
  /** Null where the link cannot hold what is chosen. */
  readonly onCopyLink: (() => void) | null
  readonly onClose: () => void
}

export function ChosenBar({ name, count, step, missing, onShowMissing, onStep, onCopyLink, onClose }: Props) {
  const onward = useRef<HTMLButtonElement>(null)
  return (
    <section className="chosen-bar" aria-label="Chosen">
      {missing.length > 0 && (
        <button
          type="button"
          className="link-button chosen-off"
          onClick={() => {
            // The button goes with what it offers.
            onward.current?.focus()
            onShowMissing()
          }}
        >
          {layerNames(missing)} are off: turn them on
        </button>
      )}
      <div className="chosen-steps">
        <span className="min-w-0 truncate font-semibold">{name}</span>
        <span className="count quiet whitespace-nowrap ps-2">
          {step === null ? counted(count, 'place') : `${step + 1} of ${count}`}
        </span>
        <button
          type="button"
          className="tool"
          aria-label="Previous"
          disabled={count === 0}
          onClick={() => onStep(stepBeside(step, count, -1))}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
        <button
          ref={onward}
          type="button"
          className="tool"
          aria-label="Next"
          disabled={count === 0}
          onClick={() => onStep(stepBeside(step, count, 1))}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </button>
        {onCopyLink && (
          <button type="button" className="tool" aria-label={`Copy link to ${name}`} onClick={onCopyLink}>
            <Link size={16} aria-hidden="true" />
          </button>
        )}
        <button type="button" className="tool" aria-label="Show everything again" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </button>
      </div>
    </section>
  )
}
