// An article with its analysis as a folder of `seeds/`, by path: what the build and `bench:accuracy -- --reviewed` take as it is.
import type { Analysis, Article, Review } from '../domain'
import { formatReviewed } from './formatReviewed'
import { formatSeedArticle } from './formatSeedArticle'
import { parseSeedArticle } from './seedArticle'

export function reviewedFolder(
  article: Article,
  analysis: Analysis,
  review: Review | null,
  name: string,
): Readonly<Record<string, string>> {
  const file = formatSeedArticle(article)
  // Its paragraphs are counted as they will be read: a line of a list or of verse is one.
  const { article: read } = parseSeedArticle(name, file)
  return {
    [`${name}/article.txt`]: file,
    [`${name}/reviewed.json`]: `${JSON.stringify(formatReviewed(read, analysis, review), null, 2)}\n`,
  }
}
