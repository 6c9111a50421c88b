// Sourcing at a glance: figures for editors, each a way to the passages it counts. Facts only.
import { useId } from 'react'
import type { Figure, SayingLabel } from '../../state'
import { TagSwitch } from '../common/Tag'

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
        {figures
          .filter(({ of }) => !of)
          .map(({ id, label, value, detail, passages }) => (
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
                <span className="text-end font-serif text-xl font-bold figures">{value}</span>
                {detail && <span className="col-start-1 text-sm text-soft">{detail}</span>}
              </button>
            </li>
          ))}
      </ul>
      {SAYINGS.map(({ of, name, about }) => (
        <Sayings
          key={of}
          name={name}
          about={about}
          figures={figures.filter((figure) => figure.of === of)}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </section>
  )
}

const SAYINGS: readonly { readonly of: SayingLabel; readonly name: string; readonly about: string }[] = [
  { of: 'verb', name: 'How it was said', about: 'By the verb that the outlet chose.' },
  { of: 'channel', name: 'Where it was said', about: 'Where the words around it tell.' },
  { of: 'role', name: 'Who speaks', about: 'Statements, by the role of their source in the story.' },
]

/** “claimed 3, admitted 1, said 12”. */
function Sayings({
  name,
  about,
  figures,
  chosen,
  onChoose,
}: Props & { readonly name: string; readonly about: string }) {
  const headingId = useId()
  if (figures.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="mt-4">
      <h4 id={headingId} className="font-bold">
        {name}
      </h4>
      <p className="text-sm text-soft">{about}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {figures.map(({ id, label, value }) => (
          <li key={id}>
            <TagSwitch aria-pressed={chosen === id} onClick={() => onChoose(id)}>
              {label} <b className="figures">{value}</b>
            </TagSwitch>
          </li>
        ))}
      </ul>
    </section>
  )
}
