// Statements in text order, each a way to its passage.
import type { Attribution, Statement } from '../../domain'

type Props = {
  readonly statements: readonly Statement[]
  /** What stands beside a statement: who makes it, or over whom. */
  readonly aside: (statement: Statement) => readonly (string | null)[]
  readonly onOpen: (statement: Attribution) => void
}

/** Under a name that speaks: who it is where that is told otherwise (“Ana Ortiz and a clerk”), and who passed it on. */
export const besideSpeaker =
  (name: string) =>
  ({ who, via }: Statement): readonly (string | null)[] => [who === name ? null : who, via]

/** Under another name. */
export const besideOthers = ({ who }: Statement): readonly string[] => [who]

export function Statements({ statements, aside, onOpen }: Props) {
  return (
    <ol className="statements">
      {statements.map((statement) => (
        <li key={statement.attribution.id}>
          <button
            type="button"
            className="statement"
            data-manner={statement.attribution.manner}
            onClick={() => onOpen(statement.attribution)}
          >
            <span className="words">{cutWords(statement.words)}</span>
            <span className="how">{[statement.kind, ...aside(statement)].filter(Boolean).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Characters of a statement that the list shows: about three lines. */
const SHOWN = 130

/** Whole words from the beginning; “ …” where more follow. */
const cutWords = (words: string): string =>
  words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …`
