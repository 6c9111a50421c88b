// The build step for bundled articles: text and reviewed analysis in, static JSON out; a review that does not fit fails it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { countWords } from '../src/domain'
import { parseReviewed } from '../src/exchange/reviewed'
import { parseSeedArticle } from '../src/exchange/seedArticle'
import type { BundledArticle, BundledSummary } from '../src/io/articles'

const SEEDS = import.meta.dirname

/** The slugs of the bundled articles: each folder here that holds an article, in the order of the list. */
export const seedSlugs = (from = SEEDS): string[] =>
  readdirSync(from)
    .filter((slug) => existsSync(join(from, slug, 'article.txt')))
    .sort()

/** Text and reviewed analysis of one folder, compiled. Throws, naming the file, the paragraph and the string. */
export function compileSeed(
  slug: string,
  from = SEEDS,
): BundledArticle & { readonly summary: BundledSummary } {
  const read = <T>(file: string, parse: (text: string) => T): T => {
    try {
      return parse(readFileSync(resolve(from, slug, file), 'utf8'))
    } catch (error) {
      throw new Error(`${basename(from)}/${slug}/${file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const { article, summary } = read('article.txt', (text) => parseSeedArticle(slug, text))
  const parsed = existsSync(join(from, slug, 'reviewed.json'))
    ? read('reviewed.json', (text) => parseReviewed(article, JSON.parse(text)))
    : null
  // What nobody has looked at is no review: the reader finds it anew, and says that it is unchecked.
  const reviewed = parsed?.review ? parsed : null
  const { id, title, titleSupplied, byline, publisher, published, fictional } = article
  const words = countWords(article.text)
  return {
    article,
    reviewed,
    summary: { id, title, titleSupplied, byline, publisher, published, fictional, words, summary },
  }
}

/** File name → content of everything under `articles/`. */
export function compileSeeds(from = SEEDS): Map<string, string> {
  const compiled = seedSlugs(from).map((slug) => compileSeed(slug, from))
  const files = compiled.map(({ article, reviewed }): [string, string] => [
    `${article.id}.json`,
    JSON.stringify({ article, reviewed }),
  ])
  return new Map([['index.json', JSON.stringify(compiled.map(({ summary }) => summary))], ...files])
}

/** Emits `articles/*.json` with the build, and serves the same while developing. */
export function bundledArticles(): Plugin {
  return {
    name: 'sourcelight:bundled-articles',
    buildStart() {
      for (const slug of seedSlugs())
        for (const file of ['article.txt', 'reviewed.json']) this.addWatchFile(join(SEEDS, slug, file))
    },
    generateBundle() {
      for (const [name, source] of compileSeeds())
        this.emitFile({ type: 'asset', fileName: `articles/${name}`, source })
    },
    configureServer(server) {
      server.middlewares.use('/articles', (request, response, next) => {
        const json = compileSeeds().get((request.url ?? '').slice(1).replace(/\?.*/, ''))
        if (json === undefined) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(json)
      })
    },
  }
}
