// Saves who says what in the form that the reader asks for.
import { type Analysis, type Article, entityIdOf } from '../../../domain'
import { formatAnnotations } from '../../../exchange/annotations'
import { formatCsv } from '../../../exchange/csv'
import { formatMarkdown } from '../../../exchange/markdown'
import type { SavedForm } from '../../../ui/panel/SaveAs'
import { useSaveFile } from '../../useSaveFile'

type Form = {
  readonly ending: string
  readonly type: string
  readonly format: (article: Article, analysis: Analysis) => string
}

const FORMS: Readonly<Record<SavedForm, Form>> = {
  // Without the mark at its beginning, Excel reads UTF-8 as something else.
  csv: { ending: 'csv', type: 'text/csv', format: (...of) => `\ufeff${formatCsv(...of)}` },
  markdown: { ending: 'md', type: 'text/markdown', format: formatMarkdown },
  annotations: { ending: 'json', type: 'application/ld+json', format: formatAnnotations },
}

/** Characters of the title that a file's name keeps. */
const NAME = 60

export function useSaveAnalysis(article: Article, analysis: Analysis): (form: SavedForm) => void {
  const save = useSaveFile()
  return (chosen) => {
    const { ending, type, format } = FORMS[chosen]
    const title = entityIdOf(article.title).slice(0, NAME).replace(/-$/, '')
    save({ name: `${title}-who-says-what.${ending}`, type, text: format(article, analysis) })
  }
}
