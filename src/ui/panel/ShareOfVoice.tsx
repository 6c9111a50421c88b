// Whose words the article is made of, as one bar and the same in a sentence.
import { useId } from 'react'
import { inWords, percentages, type Voice } from '../../state'

type Props = { readonly voice: Voice; readonly chosen: string | null }

type Part = {
  readonly key: string
  readonly kind: keyof typeof FILLS
  readonly source: string | null
  readonly words: number
  /** Words of the parts to the left of it. */
  readonly before: number
}

type Unplaced = Omit<Part, 'before'>

const FILLS = {
  direct: 'fill-direct-bar',
  reported: 'fill-reported-bar forced-colors:stroke-direct-bar',
  outlet: 'fill-outlet-bar',
} as const

/** Percent of the bar left free between two sources. */
const GAP = 0.7

export function ShareOfVoice({ voice, chosen }: Props) {
  const headingId = useId()
  const sentence = inASentence(voice)
  const total = Math.max(1, voice.total)
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="font-bold">
        Who speaks
      </h3>
      {/* An SVG, because the page's policy allows no style attributes. */}
      <svg
        className="mt-2 mb-2 h-3 w-full forced-color-adjust-none"
        role="img"
        aria-label={`Share of words. ${sentence}`}
      >
        {partsOf(voice).map((part) => {
          const [from, width] = [part.before, part.words].map((words) => (words / total) * 100) as [
            number,
            number,
          ]
          return (
            <rect
              key={part.key}
              className={`${FILLS[part.kind]} ${chosen && part.source !== chosen ? 'opacity-faded' : ''}`}
              x={`${from}%`}
              y="0"
              width={`${Math.max(0.4, width - GAP)}%`}
              height="100%"
              rx="2"
            />
          )
        })}
      </svg>
      <p className="text-soft">{sentence}</p>
    </section>
  )
}

function partsOf(voice: Voice): readonly Part[] {
  const spoken = voice.shares.flatMap(({ id, direct, reported }): readonly Unplaced[] => [
    { key: `${id} direct`, kind: 'direct', source: id, words: direct },
    { key: `${id} reported`, kind: 'reported', source: id, words: reported },
  ])
  const parts: readonly Unplaced[] = [
    ...spoken,
    { key: 'outlet', kind: 'outlet', source: null, words: voice.outlet },
  ]
  let before = 0
  return parts
    .filter(({ words }) => words > 0)
    .map((part) => {
      const placed = { ...part, before }
      before += part.words
      return placed
    })
}

function inASentence(voice: Voice): string {
  const [first, ...others] = voice.shares
  const rest = others.reduce((sum, share) => sum + share.direct + share.reported, 0)
  const [one, more, outlet] = percentages([first ? first.direct + first.reported : 0, rest, voice.outlet])
  const parts = [
    ...(first ? [`${first.name} ${one}\u00a0%`] : []),
    ...(others.length > 0
      ? [`${others.length === 1 ? 'one other' : `${inWords(others.length)} others`} ${more}\u00a0%`]
      : []),
    `the outlet itself ${outlet}\u00a0%`,
  ]
  return parts.join(' · ')
}
