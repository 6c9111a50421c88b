// What the article is showing at the moment, and the way through its places: “3 of 11”.
import { ChevronLeft, ChevronRight, Link, X } from 'lucide-react'
import { useRef } from 'react'
import { type LayerId, layerNames } from '../../domain'

import { stepBeside } from '../../state'
import { TextButton, Tool } from '../common/Button'

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
    <section
      className={`sticky bottom-5 z-steps mx-auto mb-5 flex w-fit max-w-afloat flex-col items-center border border-edge bg-sheet py-1 text-base shadow-float max-wide:bottom-foot print:hidden ${missing.length > 0 ? 'rounded-lg px-4' : 'rounded-full ps-4 pe-1 max-narrow:rounded-lg'}`}
      aria-label="Chosen"
    >
      {missing.length > 0 && (
        <TextButton
          onClick={() => {
            // The button goes with what it offers.
            onward.current?.focus()
            onShowMissing()
          }}
        >
          <span className="underline underline-offset-near">{layerNames(missing)} are off: turn them on</span>
        </TextButton>
      )}
      <div className="flex max-w-full min-w-0 items-center gap-1">
        <p className="flex min-w-0 grow items-baseline gap-x-2 max-narrow:block max-narrow:text-sm/tight">
          <bdi className="block truncate font-bold">{name}</bdi>{' '}
          <span className="whitespace-nowrap text-soft figures">
            {step === null ? counted(count, 'place') : `${step + 1} of ${count}`}
          </span>
        </p>
        <Tool
          aria-label="Previous"
          disabled={count === 0}
          onClick={() => onStep(stepBeside(step, count, -1))}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </Tool>
        <Tool
          ref={onward}
          aria-label="Next"
          disabled={count === 0}
          onClick={() => onStep(stepBeside(step, count, 1))}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </Tool>
        {onCopyLink && (
          <Tool aria-label={`Copy link to ${name}`} onClick={onCopyLink}>
            <Link size={16} aria-hidden="true" />
          </Tool>
        )}
        <Tool aria-label="Show everything again" onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </Tool>
      </div>
    </section>
  )
}
