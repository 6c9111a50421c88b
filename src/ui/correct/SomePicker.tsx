// Some words of the text, or none.
import { type Article, type Span, span } from '../../domain'
import { wordsAround } from '../../state/correcting/words'
import { WordsPicker } from './WordsPicker'

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  readonly near: Span
  /** What it is called where there are none. */
  readonly none: string
  readonly value: Span | null
  readonly onChange: (value: Span | null) => void
}

export function SomePicker({ article, near, none, value, onChange }: Props) {
  return (
    <>
      <label className="flex items-center gap-3">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={value === null}
          onChange={(event) => onChange(event.target.checked ? null : beside(article, near))}
        />
        {none}
      </label>
      {value && <WordsPicker article={article} near={value} value={value} onChange={onChange} />}
    </>
  )
}

/** The word behind the statement, where “said” stands most. */
function beside(article: Pick<Article, 'text' | 'blocks'>, near: Span): Span {
  const words = wordsAround(article, near)
  return words.find(({ start }) => start >= near.end) ?? words.at(-1) ?? span(near.start, near.end)
}
