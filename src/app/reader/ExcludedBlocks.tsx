// What the page that an article came from had beside it: told over the text where it is much, listed under it. Fetched for texts that may have left something out.
import type { Article } from '../../domain'
import { ExcludedBlocksList } from '../../ui/reader/ExcludedBlocksList'
import { OthersNotice } from '../../ui/reader/OthersNotice'
import { useExcludedBlocks } from './useExcludedBlocks'

type Props = { readonly article: Article }

export function Others({ article }: Props) {
  const { others, showOthers } = useExcludedBlocks(article)
  return <OthersNotice words={others} onShow={showOthers} />
}

export function ExcludedBlocks({ article }: Props) {
  const { state, showAll } = useExcludedBlocks(article)
  return <ExcludedBlocksList state={state} onShowAll={showAll} />
}
