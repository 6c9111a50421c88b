// Saves who says what in the form that the reader asks for.
import type { Review } from '../../../domain'
import type { AnalyzedArticle, PlacedNote, SavedForm } from '../../../state'
import { useFetched } from '../../useFetched'
import { fileNameOf, useSaveFile } from '../../useSaveFile'

const load = () => import('./savedForms')

/** `notes` go along in the forms that have room for them. */
export function useSaveAnalysis(
  { article, analysis, review, checks }: AnalyzedArticle,
  notes: readonly PlacedNote[],
): (form: SavedForm) => void {
  const save = useSaveFile()
  const fetched = useFetched(load)
  return (chosen) =>
    fetched(({ FILE_OF }) => {
      const { ending, type, format } = FILE_OF[chosen]
      // Nobody is to take for reviewed what nobody has looked at.
      const unchecked = chosen === 'reviewed' ? tellUnchecked(review) : null
      save({
        name: `${fileNameOf(article)}-${unchecked && !review ? 'unchecked-analysis' : 'who-says-what'}.${ending}`,
        content: new Blob([format(article, analysis, review, notes, checks)], { type }),
        remark: unchecked,
      })
    })
}

/** What is to be known of an analysis that is saved as reviewed and is not, or not wholly; null where it is. */
function tellUnchecked(review: Review | null): string | null {
  if (!review) return 'Nothing in it has been checked: it is what the engine found.'
  const { origin, checked, of } = review
  return origin === 'shipped' || checked >= of ? null : `Of its ${of} highlights ${checked} are checked.`
}
