// Statements in text order, each a way to its passage.
import { type Attribution, type Statement, saidInShort } from '../../domain'
import { useInSightFirst } from '../common/useAfterPaint'
import { CorrectButton, PassageButton } from './Entry'

type Props = {
  readonly statements: readonly Statement[]
  /** What stands beside a statement: who makes it, or over whom. */
  readonly aside: (statement: Statement) => readonly (string | null)[]
  readonly onOpen: (statement: Attribution) => void
  readonly onCorrect: (statement: Attribution) => void
}

/** Under a name that speaks: who it is where that is told otherwise (“Ana Ortiz and a clerk”), and who passed it on. */
export const besideSpeaker =
  (name: string) =>
  ({ who, via }: Statement): readonly (string | null)[] => [who === name ? null : who, via]

/** Under another name. */
export const besideOthers = ({ who }: Statement): readonly string[] => [who]

const QUOTED_LOOK = 'underline decoration-direct-line decoration-2 underline-offset-near'

export function Statements({ statements, aside, onOpen, onCorrect }: Props) {
  const drawn = useInSightFirst(IN_SIGHT)
  return (
    <ol className="mt-3 mb-1">
      {statements.slice(0, drawn).map((statement) => (
        <li key={statement.attribution.id} className="group flex items-start">
          <PassageButton onClick={() => onOpen(statement.attribution)}>
            <span className={statement.attribution.manner === 'direct' ? QUOTED_LOOK : ''}>
              {cutWords(statement.words)}
            </span>
            <span className="block font-sans text-sm text-soft">
              {[statement.kind, ...saidInShort(statement.attribution), ...aside(statement)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </PassageButton>
          <CorrectButton
            name={`Set right: ${cutWords(statement.words, NAMED)}`}
            onPress={() => onCorrect(statement.attribution)}
          />
        </li>
      ))}
    </ol>
  )
}

const IN_SIGHT = 4

/** Characters of a statement that the list shows, about three lines, and that tell which one a button is about. */
const SHOWN = 130
const NAMED = 40

/** Whole words from the beginning; “ …” where more follow. */
const cutWords = (words: string, most = SHOWN): string =>
  words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most))} …`
