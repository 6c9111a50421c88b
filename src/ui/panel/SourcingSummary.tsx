// Sourcing at a glance: figures for editors, each a way to the passages it counts. Facts only.
import type { Figure } from '../../state'

type Props = {
  readonly figures: readonly Figure[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

export function SourcingSummary({ figures, chosen, onChoose }: Props) {
  return (
    <section aria-labelledby="summary">
      <h3 id="summary">Sourcing at a glance</h3>
      <p className="quiet">Counts from this article, no rating. Each leads to the passages it counts.</p>
      <ul className="figures">
        {figures.map(({ id, label, value, detail, passages }) => (
          <li key={id}>
            <button
              type="button"
              className="figure"
              aria-pressed={chosen === id}
              disabled={passages.length === 0}
              onClick={() => onChoose(id)}
            >
              <span className="label">{label}</span>
              <span className="value">{value}</span>
              {detail && <span className="note">{detail}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
