// How right a prediction is about one article, by the measures of the shared scorer, where the gold knows its layers too.
import type { predictionOf } from '../../src/cli/prediction'
import type { LayerId } from '../../src/domain'

type Said = Pick<ReturnType<typeof predictionOf>, 'attributions' | 'layers'>
type Place = readonly [start: number, end: number]

/** Right, too much, missed. */
export type Tally = { right: number; extra: number; missed: number }

const ROLES = ['content', 'source', 'cue'] as const
const LAYERS = ['direct', 'reported', 'context'] as const satisfies readonly LayerId[]

/**
 * Of roles and layers, words are counted; of the last three, whole attributions: `found` where at least half of the words
 * of both contents are common, `attributed` where the source meets the gold one too, `exact` where the words are the same.
 */
export const METRICS = [...ROLES, ...LAYERS, 'found', 'attributed', 'exact'] as const
export type Metric = (typeof METRICS)[number]

/** Where the words of `text` stand; punctuation counts nowhere. */
const wordsOf = (text: string): Place[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ])

/** What counts for each measure of `predicted` against `gold`, both of `text`. */
export function scoreArticle(text: string, gold: Said, predicted: Said): Record<Metric, Tally> {
  const words = wordsOf(text)
  const touched = (places: readonly Place[]): Set<number> =>
    new Set(
      words.flatMap(([start, end], word) => (places.some(([s, e]) => s < end && start < e) ? [word] : [])),
    )
  const byRole = ({ attributions }: Said) =>
    attributions.map(({ content, source, cue }) => ({
      content: touched(content),
      source: touched(source),
      cue: touched(cue),
    }))
  const [wanted, got] = [byRole(gold), byRole(predicted)]
  const role = (name: (typeof ROLES)[number]) =>
    tallyWords(
      new Set(wanted.flatMap((one) => [...one[name]])),
      new Set(got.flatMap((one) => [...one[name]])),
    )
  const layer = (id: LayerId) => tallyWords(touched(gold.layers[id]), touched(predicted.layers[id]))
  // Content of marks alone (“…”) has no word that could be right.
  const withWords = (all: typeof wanted) => all.filter(({ content }) => content.size > 0)
  const [wholes, gotWholes] = [withWords(wanted), withWords(got)]
  const pairs = pairsOf(
    wholes.map(({ content }) => content),
    gotWholes.map(({ content }) => content),
  )
  const whole = (right: number): Tally => ({
    right,
    extra: gotWholes.length - right,
    missed: wholes.length - right,
  })
  return {
    content: role('content'),
    source: role('source'),
    cue: role('cue'),
    direct: layer('direct'),
    reported: layer('reported'),
    context: layer('context'),
    found: whole(pairs.length),
    attributed: whole(pairs.filter(({ g, p }) => meet(wholes[g]!.source, gotWholes[p]!.source)).length),
    exact: whole(pairs.filter(({ alike }) => alike === 1).length),
  }
}

const commonTo = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((word) => b.has(word)).length

function tallyWords(gold: ReadonlySet<number>, predicted: ReadonlySet<number>): Tally {
  const right = commonTo(gold, predicted)
  return { right, extra: predicted.size - right, missed: gold.size - right }
}

/** Sources meet where a word is common to both, or where neither has one. */
const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  commonTo(a, b) > 0 || (a.size === 0 && b.size === 0)

type Pair = { readonly alike: number; readonly g: number; readonly p: number }

/** Contents that stand for each other: each in one pair at most, the most alike first. */
function pairsOf(gold: readonly ReadonlySet<number>[], predicted: readonly ReadonlySet<number>[]): Pair[] {
  const candidates = gold.flatMap((a, g) =>
    predicted.flatMap((b, p): Pair[] => {
      const common = commonTo(a, b)
      const alike = common / (a.size + b.size - common)
      return alike >= 0.5 ? [{ alike, g, p }] : []
    }),
  )
  const [takenGold, takenPredicted] = [new Set<number>(), new Set<number>()]
  return candidates
    .sort((a, b) => b.alike - a.alike)
    .filter(({ g, p }) => {
      if (takenGold.has(g) || takenPredicted.has(p)) return false
      takenGold.add(g)
      takenPredicted.add(p)
      return true
    })
}

/** What counts for several articles together. */
export function total(articles: readonly Record<Metric, Tally>[], metric: Metric): Tally {
  const sum: Tally = { right: 0, extra: 0, missed: 0 }
  for (const { [metric]: one } of articles) {
    sum.right += one.right
    sum.extra += one.extra
    sum.missed += one.missed
  }
  return sum
}

/** In percent; null where there was nothing to find and nothing was. */
export function figuresOf({
  right,
  extra,
  missed,
}: Tally): { f1: number; precision: number; recall: number } | null {
  if (right + extra + missed === 0) return null
  const share = (of: number) => (100 * right) / (of || 1)
  return {
    f1: share(right + (extra + missed) / 2),
    precision: share(right + extra),
    recall: share(right + missed),
  }
}
