// How the benchmarks weigh predictions by article: F1 with an interval, halves A and B of a dev set, and paired gains.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { seeded } from '../../src/domain'
import { oneSpeaker, readShared, shared } from './shared'

/** What counts for one figure of one article: F1 is 2 right / all. A share has `all` twice the cases that it is of. */
export type Count = { readonly right: number; readonly all: number }
export type Counts = Readonly<Record<string, Count>>

/** An article, or an invented case, with what counts for each of its figures. */
export type Scored = { readonly id: string; readonly counts: Counts }

/** Times that articles are drawn anew. */
const DRAWS = 1000

/** Which half of a dev set an article belongs to: rules are written from A and accepted on B. */
export const halfOf = (id: string): 'A' | 'B' =>
  (createHash('sha256').update(id).digest()[0] as number) % 2 === 0 ? 'A' : 'B'

export const jsonLines = <T extends { id: string }>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

type AttributionScorer = {
  scoreDocument(gold: object, predicted: object): Record<string, { tp: number; fp: number; fn: number }>
}

const { scoreDocument } = (await import(
  pathToFileURL(shared('bench/score-attribution.mjs')).href
)) as AttributionScorer

type CaseScorer = { scoreCase(gold: object, predicted: object): Record<string, boolean | null> }

const { scoreCase } = (await import(pathToFileURL(shared('bench/score-phenomena.mjs')).href)) as CaseScorer

/** Predictions by id, the first where an id stands for two. */
const predictedIn = (file: string): Map<string, { id: string }> =>
  new Map(
    jsonLines(oneSpeaker(readFileSync(file, 'utf8')))
      .reverse()
      .map((one) => [one.id, one]),
  )

/** The figures of `score-attribution.mjs` for each article of a set (`polnear`, `styles`), each once. */
export function scoredArticles(set: string, file: string): Scored[] {
  const predicted = predictedIn(file)
  const gold = new Map(
    jsonLines(readShared(`bench/${set}-dev.jsonl`))
      .reverse()
      .map((one) => [one.id, one]),
  )
  return [...gold.values()].map((one) => ({
    id: one.id,
    counts: Object.fromEntries(
      Object.entries(scoreDocument(one, predicted.get(one.id) ?? {})).map(([metric, { tp, fp, fn }]) => [
        metric,
        { right: 2 * tp, all: 2 * tp + fp + fn },
      ]),
    ),
  }))
}

/** The checks of `score-phenomena.mjs` for each invented case. */
export function scoredCases(file: string): Scored[] {
  const predicted = predictedIn(file)
  return jsonLines(readShared('bench/phenomena-dev.jsonl')).map((one) => {
    const checks = scoreCase(one, predicted.get(one.id) ?? {})
    const counts = ['layers', 'attribution', 'speaker', 'context', 'all'].map((check): [string, Count] => [
      check,
      { right: checks[check] ? 2 : 0, all: typeof checks[check] === 'boolean' ? 2 : 0 },
    ])
    return { id: one.id, counts: Object.fromEntries(counts) }
  })
}

/** F1 (or the share right) over articles, in percent. */
export function figure(articles: readonly Scored[], metric: string): number {
  let right = 0
  let all = 0
  for (const { counts } of articles) {
    right += counts[metric]?.right ?? 0
    all += counts[metric]?.all ?? 0
  }
  return (100 * right) / (all || 1)
}

/** A figure for each of a thousand draws of as many articles: the same draws for everybody, so that two can be subtracted. */
export function drawnFigures(articles: readonly Scored[], metric: string): number[] {
  const next = seeded(7)
  return Array.from({ length: DRAWS }, () => {
    const drawn = articles.map(() => articles[Math.floor(next() * articles.length)] as Scored)
    return figure(drawn, metric)
  })
}

/** The middle 95 % of some values: “61.3 to 68.2”. */
export function interval(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] as number).toFixed(1)
  return `${at(0.025)} to ${at(0.975)}`
}

/** “75.8 (73.1 to 78.4)”. */
export const withInterval = (articles: readonly Scored[], metric: string): string =>
  `${figure(articles, metric).toFixed(1).padStart(5)} (${interval(drawnFigures(articles, metric))})`

/** What the same articles, in the same order, gained: “+1.2 (0.4 to 2.1)”, with the paired interval. */
export function gain(before: readonly Scored[], after: readonly Scored[], metric: string): string {
  const was = drawnFigures(before, metric)
  const differences = drawnFigures(after, metric).map((value, i) => value - (was[i] as number))
  const mean = figure(after, metric) - figure(before, metric)
  return `${mean < 0 ? '' : '+'}${mean.toFixed(1)} (${interval(differences)})`
}
