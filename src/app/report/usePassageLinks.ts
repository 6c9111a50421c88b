// The way from a passage of the report to its place in its article.
import { useMemo } from 'react'
import { describe, format } from '../../passage'
import { formatAddress, type LinkedState, NOTHING_LINKED } from '../../state'
import type { ArchivePassage } from '../../state/archive/passages'
import { useNavigation } from '../navigation'
import { wordsOf } from '../reader/wordsOf'
import type { Archive } from './readArchive'

export function usePassageLinks({ articles }: Archive) {
  const { go, base } = useNavigation()
  return useMemo(() => {
    const articleOf = ({ article }: ArchivePassage) => articles[article]!.article
    const placeOf = (passage: ArchivePassage) => ({ kind: 'article', id: articleOf(passage).id }) as const
    const linkedOf = (passage: ArchivePassage): LinkedState => ({
      ...NOTHING_LINKED,
      passage: format(describe(wordsOf(articleOf(passage)), passage.at)),
      chosen: passage.entity === null ? null : { kind: 'source', id: passage.entity },
    })
    return {
      hrefOf: (passage: ArchivePassage) => formatAddress(base, placeOf(passage), linkedOf(passage)),
      follow: (passage: ArchivePassage) => go(placeOf(passage), linkedOf(passage)),
    }
  }, [articles, go, base])
}
