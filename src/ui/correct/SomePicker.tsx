// Some words of the text, or none.
import type { Article, Span } from '../../domain'
import { beside } from '../../state/correcting/words'
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
