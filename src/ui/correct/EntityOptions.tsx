// Everybody whom an article names, as choices: who is named most stands first.
import type { Entity } from '../../domain'

type Props = {
  readonly entities: readonly Entity[]
  /** Before the id, in a choice's value. */
  readonly prefix?: string
}

export const EntityOptions = ({ entities, prefix = '' }: Props) =>
  [...entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ id, name }) => (
      <option key={id} value={`${prefix}${id}`}>
        {name}
      </option>
    ))
