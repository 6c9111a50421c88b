// Revisions of articles that nobody chose thresholds on: a passage, the text it was linked in, and the text revised.
import { Chance } from '../seeded'
import { readShared } from '../shared'
import type { RevisionClass } from './classes'
import { type Draft, type Place, tokensOf } from './draft'
import type { Edit, Tools } from './edits'

export type RevisionCase = {
  readonly original: string
  readonly passage: Place
  readonly edited: string
  /** Null where the passage is gone. */
  readonly expected: Place | null
}

/** Articles of the training sets, once each, none of them an article of the anchors' dev cases; every other one. */
export function readArticles(half: 'fit' | 'test'): readonly string[] {
  const read = (path: string) =>
    readShared(path)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string })
  const known = new Set(read('bench/polnear-dev.jsonl').map(({ id }) => id))
  const all = new Map(
    [...read('bench/polnear-train.jsonl.gz'), ...read('bench/newsdiscourse-train.jsonl.gz')]
      .filter(({ id, text }) => !known.has(id) && text.length > 1200 && text.length < 12_000)
      .map(({ id, text }) => [id, text]),
  )
  return [...all.values()].filter((_, i) => i % 2 === (half === 'fit' ? 0 : 1))
}

const apply = (edits: readonly Edit[], draft: Draft, tools: Tools): Draft | null =>
  edits.reduce<Draft | null>((d, edit) => d && edit(d, tools), draft)

/** `count` cases of a class; the same for the same seed. */
export function makeCases(
  { passage, before = [], edits, size, name }: RevisionClass,
  articles: readonly string[],
  count: number,
  seed: number,
): readonly RevisionCase[] {
  const chance = new Chance([...name].reduce((sum, c) => Math.imul(sum, 31) + c.charCodeAt(0), seed))
  const cases: RevisionCase[] = []
  for (let tries = 0; cases.length < count && tries < count * 30; tries++) {
    const text = sized(chance.pick(articles), size, articles, chance)
    const tools = { chance, donor: chance.pick(articles) }
    const at = passage(text, chance)
    const draft = at && apply(before, { text, at }, tools)
    if (!draft?.at || tools.donor === text) continue
    const edited = apply(edits, draft, tools)
    if (edited)
      cases.push({ original: draft.text, passage: draft.at, edited: edited.text, expected: edited.at })
  }
  return cases
}

function sized(text: string, size: number | undefined, articles: readonly string[], chance: Chance): string {
  if (size === undefined) return text
  const tokens = tokensOf(text)
  if (size <= tokens.length) return text.slice(0, tokens[size - 1]?.end)
  const parts = [text]
  for (let words = tokens.length; words < size; ) {
    const more = chance.pick(articles)
    if (parts.includes(more)) continue
    parts.push(more)
    words += more.length / 6
  }
  return parts.sort().join('\n\n')
}
