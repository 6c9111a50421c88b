// Sourcing at a glance: figures for editors, each a way to the passages it counts. Facts only.
import { useId } from 'react'
import type { Figure } from '../../state'

type Props = {
  readonly figures: readonly Figure[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

export function SourcingSummary({ figures, chosen, onChoose }: Props) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="font-bold">
        Sourcing at a glance
      </h3>
      <p className="text-soft">Counts from this article, no rating. Each leads to the passages it counts.</p>
      <ul className="mt-3">
        {figures.map(({ id, label, value, detail, passages }) => (
          <li key={id}>
            <button
              type="button"
              className="group grid w-full grid-cols-spread items-baseline gap-x-4 border-b py-3 text-start forced-colors:aria-pressed:border-selected"
              aria-pressed={chosen === id}
              disabled={passages.length === 0}
              onClick={() => onChoose(id)}
            >
              <span className="decoration-direct-line decoration-2 underline-offset-near group-aria-pressed:underline">
                {label}
              </span>
              <span className="text-end font-serif text-xl font-bold lining-nums tabular-nums">{value}</span>
              {detail && <span className="col-start-1 text-sm text-soft">{detail}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
