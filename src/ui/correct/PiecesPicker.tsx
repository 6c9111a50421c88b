// Which words a statement has: each of its pieces by both edges.
import type { Article } from '../../domain'
import { type Form, replacedIn } from '../../state/correcting/form'
import { WordsPicker } from './WordsPicker'

type Pieces = Form['content']

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  /** Of whose surroundings words can be picked, piece by piece; those of now where it has none. */
  readonly near: Pieces
  readonly value: Pieces
  readonly onChange: (value: Pieces) => void
}

export const PiecesPicker = ({ article, near, value, onChange }: Props) =>
  value.map((at, i) => (
    <WordsPicker
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces stay in their order while the form is open.
      key={i}
      article={article}
      near={near[i] ?? at}
      value={at}
      onChange={(next) => onChange(replacedIn(value, i, next))}
    />
  ))
