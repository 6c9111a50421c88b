// Whose words the article is made of, as one bar and the same in a sentence; each part leads to what it stands for.
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { inWords, type Voice } from '../../state'

type Props = {
  readonly voice: Voice
  readonly chosen: string | null
  /** Whether the outlet's own words are chosen. */
  readonly outletChosen: boolean
  readonly onChoose: (id: string) => void
  readonly onChooseOutlet: () => void
}

/** What is pressed as one: a source with its quoted and its reported words, or the outlet. */
type Part = {
  /** Null for the outlet. */
  readonly source: string | null
  readonly name: string
  /** As it is told. */
  readonly percent: number
  readonly pieces: readonly Piece[]
}

type Piece = { readonly kind: keyof typeof FILLS; readonly words: number; readonly before: number }

const FILLS = {
  direct: 'fill-direct-bar',
  reported: 'fill-reported-bar forced-colors:stroke-direct-bar',
  outlet: 'fill-outlet-bar',
} as const

/** Percent of the bar left free between two sources. */
const GAP = 0.7

export function ShareOfVoice({ voice, chosen, outletChosen, onChoose, onChooseOutlet }: Props) {
  const headingId = useId()
  const bar = useRef<SVGSVGElement>(null)
  const parts = partsOf(voice)
  const [stop, setStop] = useState(0)
  const total = Math.max(1, voice.total)
  const percent = (words: number) => (words / total) * 100
  const press = ({ source }: Part) => (source === null ? onChooseOutlet() : onChoose(source))
  const onKey = (event: KeyboardEvent, at: number, part: Part) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return press(part)
    }
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: parts.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + parts.length) % parts.length
    setStop(next)
    bar.current?.querySelectorAll<SVGElement>('[role="button"]')[next]?.focus()
  }
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="font-bold">
        Who speaks
      </h3>
      {/* An SVG, because the page's policy allows no style attributes. */}
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset is a picture. */}
      <svg
        ref={bar}
        className="my-1 h-6 w-full forced-color-adjust-none"
        role="group"
        aria-label="Share of words"
      >
        {parts.map((part, at) => {
          const { source, name, pieces } = part
          const [first] = pieces
          const words = pieces.reduce((sum, piece) => sum + piece.words, 0)
          const isChosen = source === null ? outletChosen : source === chosen
          const steps = isChosen || (chosen === null && !outletChosen) ? '' : 'opacity-faded'
          return (
            // biome-ignore lint/a11y/useSemanticElements: no button stands within a picture.
            <g
              key={source ?? ''}
              role="button"
              // In lower case, as in any picture: Preact writes names there as they are.
              {...{ tabindex: at === Math.min(stop, parts.length - 1) ? 0 : -1 }}
              aria-pressed={isChosen}
              aria-label={`${part.percent} % ${name}`}
              className={`cursor-pointer ${steps}`}
              onFocus={() => setStop(at)}
              onClick={() => press(part)}
              onKeyDown={(event) => onKey(event, at, part)}
            >
              <title>{name}</title>
              {/* As tall as a finger needs. */}
              <rect
                className="fill-transparent"
                x={`${percent(first?.before ?? 0)}%`}
                y="0"
                width={`${percent(words)}%`}
                height="100%"
              />
              {pieces.map(({ kind, words, before }) => (
                <rect
                  key={kind}
                  className={FILLS[kind]}
                  x={`${percent(before)}%`}
                  y="25%"
                  width={`${Math.max(0.4, percent(words) - GAP)}%`}
                  height="50%"
                  rx="2"
                />
              ))}
            </g>
          )
        })}
      </svg>
      <p className="text-soft">{inASentence(voice)}</p>
    </section>
  )
}

function partsOf(voice: Voice): readonly Part[] {
  let before = 0
  const piece = (kind: Piece['kind'], words: number): readonly Piece[] => {
    if (words <= 0) return []
    const placed = { kind, words, before }
    before += words
    return [placed]
  }
  const parts: readonly Part[] = [
    ...voice.shares.map(({ id, name, percent, direct, reported }) => ({
      source: id,
      name,
      percent,
      pieces: [...piece('direct', direct), ...piece('reported', reported)],
    })),
    {
      source: null,
      name: 'The outlet itself',
      percent: voice.outletPercent,
      pieces: piece('outlet', voice.outlet),
    },
  ]
  return parts.filter(({ pieces }) => pieces.length > 0)
}

/** “Ana Ortiz 40 % · two others 10 % · nobody named 4 % · the outlet itself 46 %”: who is counted is counted among the sources. */
function inASentence(voice: Voice): string {
  const isNobody = ({ id }: Share) => id === 'missing' || id === 'unresolved'
  const [first, ...others] = voice.shares.filter((share) => !isNobody(share))
  const nobody = voice.shares.filter(isNobody)
  const parts = [
    ...(first ? [`${first.name} ${percentOf([first])}`] : []),
    ...(others.length > 0
      ? [`${others.length === 1 ? 'one other' : `${inWords(others.length)} others`} ${percentOf(others)}`]
      : []),
    ...(nobody.length > 0 ? [`nobody named ${percentOf(nobody)}`] : []),
    `the outlet itself ${voice.outletPercent}\u00a0%`,
  ]
  return parts.join(' · ')
}

type Share = Voice['shares'][number]

const percentOf = (shares: readonly Share[]): string =>
  `${shares.reduce((sum, { percent }) => sum + percent, 0)}\u00a0%`
