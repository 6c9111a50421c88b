// Saves who says what in the form that the reader asks for.
import type { AnalyzedArticle, PlacedNote, SavedForm } from '../../../state'
import { useFetched } from '../../useFetched'
import { fileNameOf, useSaveFile } from '../../useSaveFile'

const load = () => import('./savedForms')

/** `notes` go along in the forms that have room for them. */
export function useSaveAnalysis(
  { article, analysis, review }: AnalyzedArticle,
  notes: readonly PlacedNote[],
): (form: SavedForm) => void {
  const save = useSaveFile()
  const fetched = useFetched(load)
  return (chosen) =>
    fetched(({ FILE_OF }) => {
      const { ending, type, format } = FILE_OF[chosen]
      save({
        name: `${fileNameOf(article)}-who-says-what.${ending}`,
        content: new Blob([format(article, analysis, review, notes)], { type }),
      })
    })
}
