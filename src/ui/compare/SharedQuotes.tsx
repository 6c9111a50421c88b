// What several articles quote alike, shortened, changed, or from somebody else.
import type { QuoteKind, ToldQuote } from '../../comparison'
import type { Cells } from './cell'
import type { OnPhone } from './onPhone'
import { PiecesLegend } from './Pieces'
import { Section } from './Section'
import { Versions } from './Versions'

type Props = {
  readonly quotes: readonly (ToldQuote & { readonly number: number })[]
  /** How many of them are drawn so far. */
  readonly drawn: number
  readonly names: readonly string[]
  readonly cells: Cells
  readonly phone: OnPhone
}

const TOLD: Readonly<Record<QuoteKind, string>> = {
  'other speaker': 'Other speaker: the articles name different people for the same words',
  'words changed': 'Words changed: a word is replaced, put in or moved',
  shortened: 'Shortened: words are left out',
  same: 'The same words',
}

export function SharedQuotes({ quotes, drawn, names, cells, phone }: Props) {
  return (
    <Section title="Shared quotes" count={quotes.length} none="No utterance stands in two of them.">
      {quotes.length > 0 && <PiecesLegend />}
      <ol>
        {quotes.slice(0, drawn).map(({ kind, variants, number }) => (
          <li key={number} className="my-4 rounded-md border bg-sheet px-4 pt-3">
            <h3 className="pb-2 font-bold">{TOLD[kind]}</h3>
            <Versions id={`quote-${number}`} variants={variants} names={names} cells={cells} phone={phone} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
