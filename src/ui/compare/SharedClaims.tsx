// What several articles report alike in their own words, and in which figures and names they differ.
import type { ToldVariant } from '../../comparison'
import type { Cells } from './cell'
import type { OnPhone } from './onPhone'
import { Section } from './Section'
import { Versions } from './Versions'

type Props = {
  readonly claims: readonly {
    readonly number: number
    readonly differ: readonly string[]
    readonly variants: readonly ToldVariant[]
  }[]
  readonly names: readonly string[]
  readonly cells: Cells
  readonly phone: OnPhone
}

export function SharedClaims({ claims, names, cells, phone }: Props) {
  return (
    <Section
      title="Claims"
      count={claims.length}
      none="No claim is told alike in two of them, as far as a machine sees."
    >
      <ol>
        {claims.map(({ differ, variants, number }) => (
          <li key={number} className="my-4 rounded-md border bg-sheet px-4 pt-3">
            <h3 className="pb-2 font-bold">
              {differ.length > 0 ? `Told alike, but for ${differ.join('; ')}` : 'Told alike'}
            </h3>
            <Versions id={`claim-${number}`} variants={variants} names={names} cells={cells} phone={phone} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
