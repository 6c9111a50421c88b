// What helps to go through an article and to take it along: steps, finding words, listening, printing. Fetched once the article is there.
import type { LayersShown } from '../../../state'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import type { Derived } from '../useDerived'
import type { Notes } from '../useNotes'
import { FindInText } from './FindInText'
import { Printing } from './Printing'
import { ReadAloud } from './ReadAloud'
import { useSteps } from './useSteps'

type Props = {
  readonly view: ArticleView
  readonly derived: Derived
  readonly layers: LayersShown
  readonly notes: Notes
}

export function Aids({ view, derived, layers, notes }: Props) {
  useSteps(view, layers, notes)
  return (
    <>
      <FindInText view={view} article={derived.analyzed.article} />
      <ReadAloud view={view} analyzed={derived.analyzed} />
      <Printing view={view} derived={derived} />
    </>
  )
}
