// Copying a link: at once where the text ships with the reader, by a dialog where only this reader has it.
import { type ReactNode, useCallback, useState } from 'react'
import type { Article } from '../../../domain'
import type { LayersShown } from '../../../state'
import { useServices } from '../../services'
import { useCopy } from '../../useCopy'
import { parseLinkedState, withState } from '../linkedState'
import { type LinkTarget, linkTo, selectorOf } from './linkTo'
import { ShareOwnText } from './ShareOwnText'

type Sharing = {
  readonly share: (target: LinkTarget) => void
  /** What is on screen meanwhile. */
  readonly dialog: ReactNode
}

export function useSharing(article: Article, layers: LayersShown): Sharing {
  const { addressBar } = useServices()
  const copy = useCopy()
  const [asked, setAsked] = useState<LinkTarget | null>(null)

  const share = useCallback(
    (target: LinkTarget) => {
      if (target.kind === 'passage') addressBar.go(addressWith(addressBar.href(), article, target), 'push')
      if (article.origin !== 'bundled') return setAsked(target)
      const link = linkTo(target, addressBar.href(), article, layers, null)
      void copy(link, `Link to ${target.name} copied.`)
    },
    [addressBar, article, layers, copy],
  )
  return {
    share,
    dialog: asked && (
      <ShareOwnText target={asked} article={article} layers={layers} onClose={() => setAsked(null)} />
    ),
  }
}

/** The address of what is on screen, with the passage in it: to be bookmarked, loaded again, and gone back from. */
function addressWith(href: string, article: Article, target: LinkTarget & { kind: 'passage' }): string {
  const { problem, ...linked } = parseLinkedState(href)
  const carried = problem === null ? linked.article : null
  return withState(href, { ...linked, article: carried, passage: selectorOf(article, target.at) })
}
