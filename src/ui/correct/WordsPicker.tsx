// Which words of the text: both edges are handles, moved by pointer or word by word with the arrow keys, or snapped to marks and sentences.
import { useId } from 'react'
import { type Article, type Span, textOf } from '../../domain'
import { edgesIn, sentenceAround, withEdge, withinMarks, wordsAround } from '../../state/correcting/words'
import { TextButton } from '../common/Button'

type Props = {
  readonly article: Pick<Article, 'text' | 'blocks'>
  /** Of whose surroundings words can be picked. */
  readonly near: Span
  readonly value: Span
  readonly onChange: (value: Span) => void
}

/** Characters of the text that are shown on either side. */
const AROUND = 120

export function WordsPicker({ article, near, value, onChange }: Props) {
  const { text } = article
  const words = wordsAround(article, near)
  const { first, last } = edgesIn(words, value)
  const move = (edge: 'start' | 'end') => (index: number) => {
    const word = words[index]
    if (word) onChange(withEdge(text, value, edge, word))
  }
  const marks = withinMarks(text, value)
  const wordAt = (index: number) => {
    const at = words[index]
    return at ? textOf(text, at) : ''
  }
  return (
    <div className="grid grid-cols-one gap-2">
      <p className="rounded-md bg-sunken px-3 py-2 font-serif text-md whitespace-pre-line">
        <span className="text-soft">
          {value.start > AROUND && '…'}
          {text.slice(Math.max(0, value.start - AROUND), value.start)}
        </span>
        <b className="underline underline-offset-near">{textOf(text, value)}</b>
        <span className="text-soft">
          {text.slice(value.end, value.end + AROUND)}
          {value.end + AROUND < text.length && '…'}
        </span>
      </p>
      <Edge
        label="Begins with"
        word={wordAt(first)}
        count={words.length}
        value={first}
        onChange={move('start')}
      />
      <Edge label="Ends with" word={wordAt(last)} count={words.length} value={last} onChange={move('end')} />
      <div className="-ms-2 flex flex-wrap">
        {marks && <TextButton onClick={() => onChange(marks)}>To the quotation marks</TextButton>}
        <TextButton onClick={() => onChange(sentenceAround(text, value))}>Whole sentence</TextButton>
      </div>
    </div>
  )
}

type EdgeProps = {
  readonly label: string
  readonly word: string
  readonly count: number
  readonly value: number
  readonly onChange: (value: number) => void
}

function Edge({ label, word, count, value, onChange }: EdgeProps) {
  const id = useId()
  return (
    <div className="grid grid-cols-one">
      <div className="flex flex-wrap items-baseline gap-x-2 text-base">
        <label htmlFor={id} className="text-soft">
          {label}
        </label>
        <output htmlFor={id} className="min-w-0 truncate font-serif">
          {word}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="min-h-control w-full accent-ink"
        min={0}
        max={Math.max(0, count - 1)}
        step={1}
        value={value}
        aria-valuetext={word}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  )
}
