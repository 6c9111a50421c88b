// The card of a highlight: who, how it is said and how sure, in a line or two; the rest below, when it is asked for.
import { X } from 'lucide-react'
import { Fragment, type ReactNode, type Ref, useId } from 'react'
import type { Card } from '../../state'
import { TextButton, Tool } from '../common/Button'

type Props = {
  readonly ref: Ref<HTMLElement>
  readonly id: string
  readonly card: Card
  /** What there is beside the first line; null while it is not asked for. */
  readonly details: ReactNode
  readonly onMore: (open: boolean) => void
  readonly onClose: () => void
}

/** On a phone it is a sheet at the foot; elsewhere a script finds its place. */
export const CARD_LOOK =
  'card z-card rounded-md border border-edge bg-sheet px-3 py-1.5 text-base text-ink shadow-float cramped:fixed cramped:inset-x-0 cramped:top-auto cramped:bottom-0 cramped:z-over cramped:max-h-card cramped:w-auto cramped:max-w-none cramped:rounded-none cramped:rounded-t-lg cramped:border-0 cramped:border-t cramped:px-5 cramped:pb-safe print:hidden'

export function PassageCard({ ref, id, card, details, onMore, onClose }: Props) {
  const lineId = useId()
  const open = details !== null
  return (
    <section
      ref={ref}
      id={id}
      role="dialog"
      aria-modal="false"
      aria-label={`About this passage: ${card.title}`}
      aria-describedby={lineId}
      data-open={open ? '' : undefined}
      className={CARD_LOOK}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-3">
        <p id={lineId} className="flex min-w-0 grow basis-field flex-wrap items-baseline gap-x-3 pt-1">
          <span className="min-w-0 font-serif text-md wrap-anywhere">
            {card.told.map(({ is, text }, i) => (
              <Fragment key={is}>
                {i > 0 && ' '}
                {is === 'who' ? (
                  <b>
                    <bdi>{text}</bdi>
                  </b>
                ) : (
                  <i>
                    <bdi>{text}</bdi>
                  </i>
                )}
              </Fragment>
            ))}
          </span>{' '}
          <span className={`text-sm ${card.reviewed ? 'text-good' : 'text-soft'}`}>{card.sure}</span>
        </p>
        <div className="-me-2 flex items-center">
          <TextButton aria-expanded={open} onClick={() => onMore(!open)}>
            {open ? 'Less' : 'More'}
          </TextButton>
          <Tool aria-label="Close" onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </Tool>
        </div>
      </div>
      {details}
    </section>
  )
}
