// How the file of each form is made in which who says what is saved; fetched when something is saved.
import { strToU8, zipSync } from 'fflate'
import type { Analysis, Article, Review } from '../../../domain'
import { formatAnnotations } from '../../../exchange/annotations'
import { BYTE_ORDER_MARK, formatCsv } from '../../../exchange/csv'
import { formatMarkdown } from '../../../exchange/markdown'
import { reviewedFolder } from '../../../exchange/reviewedFolder'
import type { AnalyzedArticle, PlacedNote, SavedForm } from '../../../state'
import { fileNameOf } from '../../useSaveFile'

type FileOf = {
  readonly ending: string
  readonly type: string
  readonly format: (
    article: Article,
    analysis: Analysis,
    review: Review | null,
    notes: readonly PlacedNote[],
    checks: AnalyzedArticle['checks'],
  ) => BlobPart
}

export const FILE_OF: Readonly<Record<SavedForm, FileOf>> = {
  csv: {
    ending: 'csv',
    type: 'text/csv',
    format: (...[article, analysis, review, , checks]) =>
      BYTE_ORDER_MARK + formatCsv(article, analysis, review, checks),
  },
  markdown: { ending: 'md', type: 'text/markdown', format: formatMarkdown },
  annotations: { ending: 'json', type: 'application/ld+json', format: formatAnnotations },
  reviewed: {
    ending: 'zip',
    type: 'application/zip',
    format: (article, analysis, review) =>
      zipped(reviewedFolder(article, analysis, review, fileNameOf(article))),
  },
}

const zipped = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
