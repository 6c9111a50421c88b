// A sample of statements that is to be checked, over articles: what of it is in the one that is read, and the way to the next.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Analysis, Target } from '../../../domain'
import type { AnalyzedArticle } from '../../../state'
import { uncheckedOf } from '../../../state/correcting/unchecked'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { useMessages } from '../../messages'
import { useNavigation } from '../../navigation'
import { nextToCheck } from '../../report/nextToCheck'
import { useServices } from '../../services'
import { useKeptPart } from '../useKeptPart'

const ALL_CHECKED =
  'Everything that was drawn is checked. Export the library: `sourcelight report --checked` corrects its totals by it.'

export type Sample = {
  /** How many statements of this article were drawn … */
  readonly drawn: number
  /** … and how many others, which another reading had and this one has not. */
  readonly missing: number
  /** Those that nobody has looked at. */
  readonly unchecked: readonly Target[]
  readonly toNextArticle: () => Promise<void>
}

/** The article that the reader was led to, to go on there. */
let ledTo: string | null = null

/** Null where nothing of the article was drawn; `automatic` is what the engine found. */
export function useSample(view: ArticleView, analyzed: AnalyzedArticle, automatic: Analysis): Sample | null {
  const { id } = analyzed.article
  const services = useServices()
  const client = useQueryClient()
  const { go } = useNavigation()
  const { notify } = useMessages()
  const sample = useKeptPart('sample', id)
  const found = useMemo(() => {
    if (sample.length === 0) return null
    const unchecked = uncheckedOf(analyzed).filter(
      (target) => target.kind === 'attribution' && sample.includes(target.id),
    )
    const drawn = automatic.attributions.filter((one) => sample.includes(one.id)).length
    return {
      drawn,
      missing: sample.length - drawn,
      unchecked,
      toNextArticle: async () => {
        const next = await nextToCheck(services, client, id)
        if (next === null) return notify(ALL_CHECKED)
        ledTo = next
        go({ kind: 'article', id: next })
      },
    }
  }, [sample, analyzed, automatic, services, client, id, notify, go])
  useEffect(() => {
    const first = found?.unchecked[0]
    if (ledTo !== id || !first) return
    ledTo = null
    view.focusHighlight(first, 'tap')
  }, [found, id, view])
  return found
}
