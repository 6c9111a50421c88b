// Which words a statement has: each of its pieces by both edges; pieces come and go.
import type { ReactNode } from 'react'
import { type Article, nonEmpty, span } from '../../domain'
import { type Form, replacedIn } from '../../state/correcting/form'
import { beside } from '../../state/correcting/words'
import { Button, TextButton } from '../common/Button'
import { WordsPicker } from './WordsPicker'

type Pieces = Form['content']

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  /** In whose surroundings words can be picked. */
  readonly near: Pieces
  readonly value: Pieces
  readonly onChange: (value: Pieces) => void
}

export function PiecesPicker({ article, near, value, onChange }: Props) {
  const around = span(Math.min(...near.map(({ start }) => start)), Math.max(...near.map(({ end }) => end)))
  return (
    <>
      {value.map((at, i) => (
        <Piece
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a piece is kept here but its words.
          key={i}
          name={value.length > 1 ? `Words ${i + 1} of ${value.length}` : null}
          onRemove={() => {
            const left = nonEmpty(value.filter((_, other) => other !== i))
            if (left) onChange(left)
          }}
        >
          <WordsPicker
            article={article}
            near={around}
            value={at}
            onChange={(next) => onChange(replacedIn(value, i, next))}
          />
        </Piece>
      ))}
      <div>
        <Button onPress={() => onChange([...value, beside(article, value.at(-1) ?? value[0])])}>
          Add more words
        </Button>
      </div>
    </>
  )
}

type PieceProps = {
  /** Null where it is the only one. */
  readonly name: string | null
  readonly onRemove: () => void
  readonly children: ReactNode
}

function Piece({ name, onRemove, children }: PieceProps) {
  if (name === null) return children
  return (
    <fieldset className="grid grid-cols-one gap-1" aria-label={name}>
      {children}
      <div>
        <TextButton outdent onClick={onRemove}>
          Without these words
        </TextButton>
      </div>
    </fieldset>
  )
}
