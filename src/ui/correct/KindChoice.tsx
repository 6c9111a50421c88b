// Of what kind somebody or something is.
import type { EntityKind } from '../../domain'
import { Choice } from './Part'

const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'Person'],
  ['organization', 'Organization'],
  ['place', 'Place'],
  ['other', 'Something else'],
]

type Props = { readonly value: EntityKind; readonly onChange: (kind: EntityKind) => void }

export const KindChoice = ({ value, onChange }: Props) => (
  <Choice label="Kind" value={value} options={KINDS} onChange={onChange} />
)
