// Folders as in `seeds/` (`article.txt`, `reviewed.json`) as gold: the engine reads each article anew, and is weighed against its review.
import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { compileSeed, seedSlugs } from '../../seeds/plugin'
import { predictionOf } from '../../src/cli/prediction'
import type { ReadArticle } from '../../src/cli/reading'
import { figuresOf, METRICS, type Metric, scoreArticle, type Tally, total } from './attributionScore'

export type Weighed = { readonly id: string; readonly scores: Record<Metric, Tally> }

/** The engine on what `folder` holds: one article, or a folder for each. Throws where there is none, or one has no review. */
export async function weighReviewed(folder: string, read: ReadArticle): Promise<Weighed[]> {
  const weighed: Weighed[] = []
  for (const [slug, from] of articlesIn(resolve(folder))) {
    const { article, reviewed } = compileSeed(slug, from)
    if (!reviewed)
      throw new Error(
        `${join(from, slug)}: there is no reviewed.json beside the article, or nothing of it was checked`,
      )
    const { id, text } = article
    const gold = predictionOf(id, text, reviewed.analysis)
    const { checked, of } = reviewed.review ?? { checked: 0, of: 0 }
    if (checked < of) console.error(`${join(from, slug)}: of ${of} highlights only ${checked} are checked`)
    weighed.push({ id, scores: scoreArticle(text, gold, predictionOf(id, text, await read(article))) })
  }
  return weighed
}

/** Names of articles with the folder that each stands in. */
function articlesIn(folder: string): [slug: string, from: string][] {
  if (existsSync(join(folder, 'article.txt'))) return [[basename(folder), dirname(folder)]]
  const slugs = seedSlugs(folder)
  if (slugs.length === 0) throw new Error(`${folder}: no article.txt here, nor in a folder of it`)
  return slugs.map((slug) => [slug, folder])
}

/** All figures over all articles, then one figure of each article. */
export function tellWeighed(weighed: readonly Weighed[]): string {
  const scores = weighed.map((one) => one.scores)
  const statements = scores.map(({ found }) => found.right + found.missed)
  const sum = statements.reduce((a, b) => a + b, 0)
  const width = Math.max(...weighed.map(({ id }) => id.length))
  return [
    `all together: ${weighed.length} reviewed, ${sum} statements`,
    ...METRICS.map((metric) => `  ${metric.padEnd(11)} ${tellTally(total(scores, metric))}`),
    'attributed, article by article',
    ...weighed.map(
      ({ id, scores: { attributed } }, i) =>
        `  ${id.padEnd(width)} ${tellTally(attributed)}   of ${statements[i]} statements`,
    ),
  ].join('\n')
}

function tellTally(tally: Tally): string {
  const figures = figuresOf(tally)
  if (!figures) return 'nothing to find, nothing found'
  const { f1, precision, recall } = figures
  const [f, p, r] = [f1, precision, recall].map((value) => value.toFixed(1).padStart(5))
  return `F1 ${f}   P ${p}   R ${r}`
}
