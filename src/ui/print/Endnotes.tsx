// The sources of an article on paper: numbered, as the numbers behind their words have them.
import { STANDING_WORDS } from '../../domain'
import type { Endnote } from '../../state/endnotes'
import { counted } from '../common/counts'

type Props = {
  readonly notes: readonly Endnote[]
  /** How the highlights came about, as a sentence. */
  readonly made: string
}

export function Endnotes({ notes, made }: Props) {
  return (
    <section className="article hidden print:block" aria-label="Sources">
      <div className="column">
        <h2 className="mb-2 border-t border-edge pt-4 font-sans text-md font-bold">Sources</h2>
        <ol className="grid gap-1 font-sans text-sm">
          {notes.map(({ number, source }) => (
            <li key={source.id} className="flex gap-3 break-inside-avoid">
              <span className="w-6 shrink-0 text-end figures">{number}</span>
              <span>
                <b>
                  <bdi>{source.name}</bdi>
                </b>
                {source.description && (
                  <>
                    , <bdi>{source.description}</bdi>
                  </>
                )}
                {' ('}
                {aboutOf(source)}
                {')'}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-3 font-sans text-sm text-soft">{made}</p>
      </div>
    </section>
  )
}

/** “named · 4 quotes · 1 partly quoted claim · 1 via TASS”: what the panel counts, by the same words. */
const aboutOf = ({ standing, quotes, partlyQuoted, claims, relayedBy, relays }: Endnote['source']): string =>
  [
    STANDING_WORDS[standing].one,
    quotes > 0 && counted(quotes, 'quote'),
    partlyQuoted > 0 && counted(partlyQuoted, 'partly quoted claim'),
    claims > 0 && counted(claims, 'claim'),
    ...relayedBy.map(({ name, count }) => `${count} via ${name}`),
    relays.length > 0 && `relays ${counted(relays.length, 'statement')}`,
  ]
    .filter(Boolean)
    .join(' · ')
