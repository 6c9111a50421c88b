// Where a block stands: the names and tags of all that it lies in, up to the container of the article.
import type { Frame } from './candidates'

/** Names as bits, tags, and whether the container holds it. */
export type Place = {
  readonly evidence: number
  readonly tags: ReadonlySet<string>
  readonly inside: boolean
}

/** So many levels up, but not above what is the page's own. */
export function climb(frames: readonly Frame[], from: number, steps: number): number {
  let f = from
  for (let up = 0; up < steps && frames[f]!.parent > 0 && frames[f]!.tag !== 'body'; up++)
    f = frames[f]!.parent
  return f
}

const NO_TAGS: ReadonlySet<string> = new Set()
const TELLING = new Set(
  'article nav footer form menu figure figcaption aside header table blockquote li'.split(' '),
)

/** Each frame has what its parent has, and its own. The container and what it lies in say nothing: all share it. */
export function placeFrames(frames: readonly Frame[], container: number): Place[] {
  const upward = new Set<number>()
  for (let f = container; f >= 0; f = frames[f]!.parent) upward.add(f)
  // An article inside the article is another one.
  const inArticle = [...upward].some((f) => frames[f]!.tag === 'article')
  const places: Place[] = []
  frames.forEach((frame, f) => {
    const parent = places[frame.parent]
    if (upward.has(f) || !parent) {
      places.push({ evidence: 0, tags: NO_TAGS, inside: f === container })
      return
    }
    const nested = frame.tag === 'article' && (inArticle || parent.tags.has('article'))
    const tag = nested ? 'nested' : frame.tag
    const telling = (nested || TELLING.has(tag)) && !parent.tags.has(tag)
    const tags = telling ? new Set(parent.tags).add(tag) : parent.tags
    places.push({ evidence: parent.evidence | frame.evidence, tags, inside: parent.inside })
  })
  return places
}
