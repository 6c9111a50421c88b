// Statements in text order, each a way to its passage.
import type { Attribution } from '../../domain'
import { textOf } from '../../domain'

type Props = {
  readonly text: string
  readonly statements: readonly Attribution[]
  /** What stands beside a statement: who makes it, or over whom. */
  readonly aside: (statement: Attribution) => string | null
  readonly onOpen: (statement: Attribution) => void
}

const HOW = { direct: 'quote', reported: 'claim', mixed: 'claim, partly quoted' } as const

export function Statements({ text, statements, aside, onOpen }: Props) {
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <li key={statement.id}>
          <button
            type="button"
            className="statement"
            data-manner={statement.manner}
            onClick={() => onOpen(statement)}
          >
            <span className="words">{wordsOf(text, statement)}</span>
            <span className="how">
              {[HOW[statement.manner], aside(statement)].filter(Boolean).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Characters of a statement that the list shows: about three lines. */
const SHOWN = 130

function wordsOf(text: string, { content, direct, manner }: Attribution): string {
  const pieces = content.map((at) => {
    const words = textOf(text, at)
    const quoted = manner === 'direct' || direct.some((own) => own.start === at.start && own.end === at.end)
    return quoted ? `“${words}”` : words
  })
  const words = pieces.join(manner === 'direct' ? ' ' : ' … ')
  if (words.length <= SHOWN) return words
  return `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`
}
