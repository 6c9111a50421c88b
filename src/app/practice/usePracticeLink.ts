// A link that starts practice elsewhere: it holds no answers, and the text itself only where it does not ship with the reader.
import { useCallback } from 'react'
import type { Article } from '../../domain'
import { packArticle } from '../../ingest/link/packedArticle'
import { LONGEST_FRAGMENT } from '../../passage'
import { formatLinkAddress, judgeLinkLength, NOTHING_LINKED } from '../../state'
import { inFigures } from '../../ui/common/counts'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { useCopy } from '../useCopy'

export function usePracticeLink(article: Article): () => void {
  const { base } = useNavigation()
  const copy = useCopy()
  const { notify } = useMessages()
  return useCallback(() => {
    const linkWith = (packed: string | null) =>
      formatLinkAddress(base, article.id, { ...NOTHING_LINKED, article: packed }, 'practice')
    if (article.origin === 'bundled')
      return void copy(linkWith(null), 'Link to practice copied. It holds no answers.')
    void packArticle(article)
      .catch(() => null)
      .then((packed) => {
        const link = packed === null ? null : linkWith(packed)
        const judged = link && judgeLinkLength(link.length, link.indexOf('#') + 1 + LONGEST_FRAGMENT)
        if (!link || judged === 'impossible')
          return notify(
            'This text is too long for a link. Save it as a file under “Copy link” in the reader: whoever opens that can practice too.',
          )
        const long =
          judged === 'short'
            ? ''
            : ` It has ${inFigures(link.length)} characters: some programs cut it. A file is safer.`
        return copy(link, `Link to practice copied. The text is in it, and no answers.${long}`)
      })
  }, [article, base, copy, notify])
}
