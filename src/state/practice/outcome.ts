// What came of practice, as it is told beside the text: each of the pupil’s marks with what the analysis says there, what was missed, and plain counts.
import {
  type Analysis,
  type Article,
  isSameSpan,
  paragraphOf,
  type Review,
  type Span,
  type Target,
} from '../../domain'
import type { Check } from '../../editing'
import {
  compareMarkings,
  isAgreed,
  isPartly,
  type Marked,
  type Marking,
  markedIn,
  type Practiced,
  type ToldMarking,
  tellJudged,
  tellMarking,
} from '../../practice'
import { tellCheck } from '../checked'

/** What the pupil’s marks are laid beside. */
export type Known = {
  readonly analysis: Analysis
  readonly review: Review | null
  readonly checks: ReadonlyMap<string, Check>
}

type Told = ToldMarking & { readonly marking: Marking; readonly paragraph: number; readonly at: Span }

/** What the analysis says, with who stands for it: “reviewed by hand”, “corrected by you”, “automatic, unchecked”. */
export type ToldKnown = Told & { readonly checked: string | null; readonly made: string }

export type ToldMark = {
  readonly given: Told
  readonly target: Target
  readonly beside: ToldKnown | null
  readonly verdict: string
  readonly isAgreed: boolean
  /** Whether the pupil holds to it all the same. */
  readonly held: boolean
}

export type ToldOutcome = {
  /** Those that are partly right, and those that agree, in text order. */
  readonly beside: readonly ToldMark[]
  /** Where the analysis has nothing. */
  readonly alone: readonly ToldMark[]
  readonly missed: readonly ToldKnown[]
  readonly runInto: readonly ToldKnown[]
  readonly counts: {
    readonly marked: number
    readonly agreed: number
    readonly partly: number
    readonly alone: number
    readonly missed: number
    readonly held: number
  }
  /** How the analysis was made, in one sentence for its reader. */
  readonly made: string
  /** Whether that is the same for all of it. */
  readonly alike: boolean
}

export function tellOutcome(article: Article, done: Practiced, known: Known): ToldOutcome {
  const { text } = article
  const given = markedIn(text, done.draft.analysis)
  const expected = markedIn(text, known.analysis)
  const { judged, runInto, missed } = compareMarkings(text, given, expected)
  const told = ({ cast }: Marked, marking: Marking): Told => {
    const [at] = marking.content
    return { ...tellMarking(cast, marking), marking, at, paragraph: paragraphOf(article, at) }
  }
  const toldKnown = (marking: Marking): ToldKnown => ({
    ...told(expected, marking),
    ...authorityOf(known, marking),
  })
  const marks = judged.map(
    (one): ToldMark => ({
      given: told(given, one.given),
      target: targetOf(done.draft.analysis, one.given),
      beside: one.beside && toldKnown(one.beside),
      verdict: tellJudged(one),
      isAgreed: isAgreed(one),
      held: !isAgreed(one) && done.heldTo.has(one.given.id),
    }),
  )
  const beside = marks.filter((one) => one.beside !== null)
  const alone = marks.filter((one) => one.beside === null)
  return {
    ...{ beside, alone },
    missed: missed.map(toldKnown),
    runInto: runInto.map(toldKnown),
    counts: {
      marked: marks.length,
      agreed: judged.filter(isAgreed).length,
      partly: judged.filter(isPartly).length,
      alone: alone.length,
      missed: missed.length,
      held: marks.filter(({ held }) => held).length,
    },
    made: tellMade(known, expected.markings.length),
    alike: known.review?.origin === 'shipped' || known.checks.size === 0,
  }
}

const UNCHECKED = 'found automatically, unchecked'

function authorityOf({ review, checks }: Known, { id }: Marking): Pick<ToldKnown, 'checked' | 'made'> {
  const check = checks.get(id)
  const checked = check ? tellCheck(check) : review?.origin === 'shipped' ? 'reviewed by hand' : null
  return { checked, made: checked ?? UNCHECKED }
}

/** How the analysis was made, in one sentence; `of` is how many passages it has. */
export function tellMade({ review, checks }: Known, of: number): string {
  if (review?.origin === 'shipped') return 'The analysis was reviewed by hand. It may still be wrong.'
  if (checks.size === 0)
    return 'The analysis was made automatically and nobody checked it. It may be wrong: where you are sure of yours, say so.'
  const checked = [...checks.values()]
  const who = checked.some(({ by }) => by === 'reader') ? 'you' : 'the sender'
  return checked.length >= of
    ? `The analysis was reviewed by ${who}.`
    : `${checked.length} of ${of} passages of the analysis were checked by ${who}; the rest was made automatically and may be wrong.`
}

function targetOf({ context }: Analysis, { kind, id, content: [at] }: Marking): Target {
  if (kind !== 'context') return { kind: 'attribution', id }
  return {
    kind: 'context',
    index: context.findIndex(({ span }) => isSameSpan(span, at)),
  }
}
