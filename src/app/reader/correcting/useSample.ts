// A sample of statements that is to be checked, over articles: what of it is in the one that is read, and the way to the next.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Analysis, Target } from '../../../domain'
import { describe, format } from '../../../passage'
import { type AnalyzedArticle, NOTHING_LINKED } from '../../../state'
import { uncheckedOf } from '../../../state/correcting/unchecked'
import { useMessages } from '../../messages'
import { useNavigation } from '../../navigation'
import { nextToCheck } from '../../report/nextToCheck'
import { useServices } from '../../services'
import { useKeptPart } from '../useKeptPart'
import { wordsOf } from '../wordsOf'

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

/** Null where nothing of the article was drawn; `automatic` is what the engine found. */
export function useSample(analyzed: AnalyzedArticle, automatic: Analysis): Sample | null {
  const { id } = analyzed.article
  const services = useServices()
  const client = useQueryClient()
  const { go } = useNavigation()
  const { notify } = useMessages()
  const sample = useKeptPart('sample', id)
  return useMemo(() => {
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
        if (!next) return notify(ALL_CHECKED)
        const passage = format(describe(wordsOf(next.article), next.at))
        go({ kind: 'article', id: next.article.id }, { ...NOTHING_LINKED, passage })
      },
    }
  }, [sample, analyzed, automatic, services, client, id, notify, go])
}
