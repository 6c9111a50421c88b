// The card of a mark of one's own: what it is, and the ways to change it.
import { X } from 'lucide-react'
import { type Ref, useId } from 'react'
import { TextButton, Tool } from '../common/Button'
import { CARD_LOOK } from '../reader/PassageCard'

type Props = {
  readonly ref: Ref<HTMLElement>
  readonly id: string
  /** “Quote, Ana Ortiz”. */
  readonly told: string
  readonly onEdit: () => void
  readonly onDelete: () => void
  readonly onClose: () => void
}

export function MarkCard({ ref, id, told, onEdit, onDelete, onClose }: Props) {
  const lineId = useId()
  return (
    <section
      ref={ref}
      id={id}
      role="dialog"
      aria-modal="false"
      aria-label="Your mark"
      aria-describedby={lineId}
      className={CARD_LOOK}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <p id={lineId} className="min-w-0 font-serif text-md font-bold wrap-anywhere">
          <bdi>{told}</bdi>
        </p>
        <div className="-me-2 flex items-center">
          <TextButton aria-haspopup="dialog" onClick={onEdit}>
            Edit…
          </TextButton>
          <TextButton onClick={onDelete}>Delete</TextButton>
          <Tool aria-label="Close" onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </Tool>
        </div>
      </div>
    </section>
  )
}
