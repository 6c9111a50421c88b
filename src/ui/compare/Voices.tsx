// The people and bodies of all articles: how much each lets them say, where first, and who is heard in one of them only.
import type { ComparedArticle, Heard, Voice } from '../../comparison'
import { counted } from '../common/counts'
import { CellLink } from './CellLink'
import type { Cells } from './cell'
import { Section } from './Section'
import { VoicesPicture } from './VoicesPicture'

type Props = {
  readonly articles: readonly ComparedArticle[]
  readonly voices: readonly Voice[]
  readonly names: readonly string[]
  readonly cells: Cells
  readonly chosen: number | null
  readonly onChoose: (place: number | null) => void
  /** The article that a phone shows. */
  readonly shown: number
}

export function Voices({ articles, voices, names, cells, chosen, onChoose, shown }: Props) {
  const hidden = (i: number) => (i === shown ? '' : 'max-medium:hidden print:table-cell')
  return (
    <Section title="Voices" count={voices.length} none="Nobody with a name is quoted or reported.">
      <VoicesPicture articles={articles} voices={voices} names={names} chosen={chosen} />
      <p className="mt-2 text-sm text-soft">
        Each band is an article from its first word to its last; the table says the same. Press a name to see
        only what they say, here and where a cell leads.
      </p>
      <table className="mt-3 w-full border-collapse text-start text-sm">
        <thead>
          <tr>
            <th scope="col" className="border-b py-2 pe-3 text-start">
              Voice
            </th>
            {names.map((name, i) => (
              <th
                key={articles[i]!.article.id}
                scope="col"
                className={`border-b py-2 pe-3 text-start ${hidden(i)}`}
              >
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voices.map((voice) => (
            <tr key={voice.place}>
              <th scope="row" className="border-b py-2 pe-3 text-start align-top font-regular">
                <button
                  type="button"
                  className="min-h-line rounded-sm text-start font-bold wrap-anywhere underline decoration-dotted underline-offset-near aria-pressed:bg-here-fill aria-pressed:text-here-ink"
                  aria-pressed={chosen === voice.place}
                  onClick={() => onChoose(chosen === voice.place ? null : voice.place)}
                >
                  <bdi>{voice.name}</bdi>
                </button>
                <OnlyHere voice={voice} names={names} />
              </th>
              {articles.map(({ article }, i) => (
                <td key={article.id} className={`border-b py-2 pe-3 align-top ${hidden(i)}`}>
                  <HeardIn voice={voice} place={i} heard={voice.byArticle.get(i)} cells={cells} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** Only one article lets them speak. */
function OnlyHere({
  voice: { byArticle },
  names,
}: {
  readonly voice: Voice
  readonly names: readonly string[]
}) {
  const [only, ...others] = [...byArticle].filter(([, { attributions }]) => attributions.length > 0)
  if (!only || others.length > 0) return null
  return (
    <span className="block text-soft">
      only in <bdi>{names[only[0]]}</bdi>
    </span>
  )
}

type CellProps = {
  readonly voice: Voice
  readonly place: number
  readonly heard: Heard | undefined
  readonly cells: Cells
}

function HeardIn({ voice, place, heard, cells }: CellProps) {
  if (!heard) return <span className="text-soft">not heard</span>
  const [first] = heard.attributions
  const words = Math.round(heard.directWords + heard.reportedWords)
  const told = [
    heard.direct > 0 && counted(heard.direct, 'quote'),
    heard.reported > 0 && counted(heard.reported, 'claim'),
  ].filter(Boolean)
  if (!first) return 'asked, gave no answer'
  return (
    <>
      <CellLink
        cells={cells}
        cell={{
          id: `voice-${voice.place}-${place}`,
          article: place,
          at: first.content[0],
          person: voice.place,
        }}
      >
        {told.join(', ')}
      </CellLink>
      <span className="block text-soft">
        {counted(words, 'word')}
        {heard.unanswered > 0 && ' · asked further, gave no answer'}
      </span>
    </>
  )
}
