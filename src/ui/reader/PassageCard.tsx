// The card of a highlight: who speaks, by which words, over whom, why it was marked and how sure.
import { X } from 'lucide-react'
import type { Ref } from 'react'
import type { Target } from '../../domain'
import { targetKey } from '../../layers'
import type { Card } from '../../state'
import { TextButton, Tool } from '../common/Button'

type CardActions = {
  readonly onClose: () => void
  readonly onCopyLink: (card: Card) => void
  /** Null where the publisher's page is not known, or no link can tell the passage from another. */
  readonly onCopyPublisherLink: (() => void) | null
  readonly onCite: (card: Card) => void
  readonly onShowSource: (sourceId: string) => void
  readonly onShowNested: (target: Target) => void
}

type Props = CardActions & {
  readonly ref: Ref<HTMLElement>
  readonly id: string
  readonly card: Card
  /** What each nested highlight is, in a few words. */
  readonly nestedLabel: (target: Target) => string
}

export function PassageCard({ ref, id, card, nestedLabel, ...act }: Props) {
  return (
    <section
      ref={ref}
      id={id}
      role="dialog"
      aria-modal="false"
      aria-label={`About this passage: ${card.title}`}
      className="card z-card w-card rounded-lg border bg-sheet px-5 pt-4 pb-2 text-base text-ink shadow-float cramped:fixed cramped:inset-x-0 cramped:top-auto cramped:bottom-0 cramped:z-over cramped:max-h-card cramped:w-auto cramped:overflow-y-auto cramped:rounded-none cramped:rounded-t-lg cramped:border-0 cramped:border-t cramped:pb-safe print:hidden"
    >
      <h2 className="pe-8 font-serif text-xl font-bold">
        <bdi>{card.title}</bdi>
      </h2>
      <div className="absolute end-2 top-2">
        <Tool aria-label="Close" onClick={act.onClose}>
          <X size={16} aria-hidden="true" />
        </Tool>
      </div>
      <dl className="mt-2 mb-3 grid grid-cols-facts gap-x-4 gap-y-1">
        {card.rows.map(({ label, value }) => (
          <div key={`${label} ${value}`} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        <div className="contents">
          <dt className="text-soft">checked</dt>
          <dd className={card.reviewed ? 'font-bold text-good' : undefined}>{card.standing}</dd>
        </div>
      </dl>
      {card.nested.length > 0 && (
        <div className="mb-2">
          <span className="text-soft">Also here:</span>{' '}
          {card.nested.map((target) => (
            <TextButton key={targetKey(target)} onClick={() => act.onShowNested(target)}>
              {nestedLabel(target)}
            </TextButton>
          ))}
        </div>
      )}
      <div className="-mx-2 flex flex-wrap gap-x-1 border-t py-1.5">
        <TextButton onClick={() => act.onCopyLink(card)}>Copy link</TextButton>
        {act.onCopyPublisherLink && (
          <TextButton onClick={act.onCopyPublisherLink}>Copy link to the publisher’s page</TextButton>
        )}
        <TextButton onClick={() => act.onCite(card)}>Copy with citation</TextButton>
        {card.sources.map((source) => (
          <TextButton key={source.id} onClick={() => act.onShowSource(source.id)}>
            {source.id === 'missing' ? 'All without a source' : `All by ${source.name}`}
          </TextButton>
        ))}
      </div>
    </section>
  )
}
