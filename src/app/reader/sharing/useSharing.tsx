// Copying a link: at once where the text ships with the reader, by a dialog where only this reader has it.
import { type ReactNode, useCallback, useState } from 'react'
import type { Article } from '../../../domain'
import type { KeptCorrection } from '../../../editing'
import type { LayersShown } from '../../../state'
import { fetchedPart } from '../../fetchedPart'
import { useNavigation, usePointTo } from '../../navigation'
import { useCopy } from '../../useCopy'
import { useFetched } from '../../useFetched'
import { usePrefetched } from '../../usePrefetched'
import type { LinkTarget } from './linkTo'

const ShareOwnText = fetchedPart(async () => (await import('./ShareOwnText')).ShareOwnText)

const load = () => import('../passages')

type Sharing = {
  readonly share: (target: LinkTarget) => void
  /** What is on screen meanwhile. */
  readonly dialog: ReactNode
}

/** What was set right of the analysis goes along with a text that only this reader has. */
export function useSharing(
  article: Article,
  layers: LayersShown,
  corrections: readonly KeptCorrection[],
): Sharing {
  const { base } = useNavigation()
  const pointTo = usePointTo()
  const copy = useCopy()
  const fetched = useFetched(load)
  usePrefetched(load)
  const [asked, setAsked] = useState<LinkTarget | null>(null)

  const share = useCallback(
    (target: LinkTarget) =>
      fetched(({ linkTo, selectorOf }) => {
        if (target.kind === 'passage') pointTo(selectorOf(article, target.at))
        if (article.origin !== 'bundled') return setAsked(target)
        const link = linkTo(target, base, article, layers, null)
        void copy(link, `Link to ${target.name} copied.`)
      }),
    [base, pointTo, article, layers, copy, fetched],
  )
  return {
    share,
    dialog: asked && (
      <ShareOwnText target={asked} onClose={() => setAsked(null)} {...{ article, layers, corrections }} />
    ),
  }
}
