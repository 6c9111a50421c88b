// The card of a highlight: who speaks, by which words, over whom, why it was marked and how sure.
import { X } from 'lucide-react'
import type { Ref } from 'react'
import type { Target } from '../../domain'
import { targetKey } from '../../layers'
import type { Card } from '../../state'

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
      className="card"
    >
      <h2>{card.title}</h2>
      <button type="button" className="tool card-close" aria-label="Close" onClick={act.onClose}>
        <X size={16} aria-hidden="true" />
      </button>
      <dl>
        {card.rows.map(({ label, value }) => (
          <div key={`${label} ${value}`} className="contents">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="contents">
          <dt>checked</dt>
          <dd className={card.reviewed ? 'font-semibold text-good' : undefined}>{card.standing}</dd>
        </div>
      </dl>
      {card.nested.length > 0 && (
        <div className="mb-2">
          <span className="quiet">Also here:</span>{' '}
          {card.nested.map((target) => (
            <button
              key={targetKey(target)}
              type="button"
              className="link-button"
              onClick={() => act.onShowNested(target)}
            >
              {nestedLabel(target)}
            </button>
          ))}
        </div>
      )}
      <div className="card-actions">
        <button type="button" className="link-button" onClick={() => act.onCopyLink(card)}>
          Copy link
        </button>
        {act.onCopyPublisherLink && (
          <button type="button" className="link-button" onClick={act.onCopyPublisherLink}>
            Copy link to the publisher’s page
          </button>
        )}
        <button type="button" className="link-button" onClick={() => act.onCite(card)}>
          Copy with citation
        </button>
        {card.sources.map((source) => (
          <button
            key={source.id}
            type="button"
            className="link-button"
            onClick={() => act.onShowSource(source.id)}
          >
            {source.id === 'missing' ? 'All without a source' : `All by ${source.name}`}
          </button>
        ))}
      </div>
    </section>
  )
}
