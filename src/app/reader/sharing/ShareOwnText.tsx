// The ways to share a text that only this reader has, tied to what each of them needs.
import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../../domain'
import { type KeptCorrection, sendCorrections } from '../../../editing'
import { packArticle } from '../../../ingest/link/packedArticle'
import { formatArticleFile } from '../../../io/libraryTransfer'
import { LONGEST_FRAGMENT, linkToPublisher } from '../../../passage'
import { judgeLinkLength, type LayersShown } from '../../../state'
import { counted } from '../../../ui/common/counts'
import { ShareDialog } from '../../../ui/share/ShareDialog'
import { useNavigation } from '../../navigation'
import { useCopy } from '../../useCopy'
import { fileNameOf, useSaveFile } from '../../useSaveFile'
import { type LinkTarget, linkTo } from './linkTo'

type Props = {
  readonly target: LinkTarget
  readonly article: Article
  readonly layers: LayersShown
  readonly corrections: readonly KeptCorrection[]
  readonly onClose: () => void
}

export function ShareOwnText({ target, article, layers, corrections, onClose }: Props) {
  const { base } = useNavigation()
  const copy = useCopy()
  const saveFile = useSaveFile()
  const packed = usePacked(article, corrections)
  // A selector and a text fragment read the whole article: not each time that this is drawn.
  const short = useMemo(() => linkTo(target, base, article, layers, null), [target, base, article, layers])
  const whole = useMemo(
    () => (packed.text === null ? null : linkTo(target, base, article, layers, packed.text)),
    [target, base, article, layers, packed.text],
  )
  const atPublisher = useMemo(
    () => (target.kind === 'passage' ? linkToPublisher(article, target.at) : null),
    [article, target],
  )
  const closing = (act: () => void) => () => {
    onClose()
    act()
  }
  const save = () =>
    saveFile({
      name: `${fileNameOf(article)}.sourcelight.jsonl`,
      content: new Blob([formatArticleFile(article, new Date(), corrections)], { type: 'application/jsonl' }),
    })
  return (
    <ShareDialog
      name={target.name}
      whole={
        packed.done
          ? {
              length: whole?.length ?? null,
              judged: whole === null ? 'impossible' : judgeLinkLength(whole.length, longestFor(whole)),
              onCopy: closing(
                () =>
                  void (whole && copy(whole, `Link copied. The whole text is in it.${told(packed.left)}`)),
              ),
            }
          : null
      }
      short={{
        length: short.length,
        onCopy: closing(() => void copy(short, 'Short link copied. The text is not in it.')),
      }}
      onCopyPublisherLink={
        atPublisher === null
          ? null
          : closing(() => void copy(atPublisher, 'Link to the publisher’s page copied.'))
      }
      onSave={closing(save)}
      onClose={onClose}
    />
  )
}

/** Characters that a link may have which begins like this one. */
const longestFor = (link: string): number => link.indexOf('#') + 1 + LONGEST_FRAGMENT

/** The article as a link carries it; null until that is worked out, and where no link can. */
function usePacked(article: Article, corrections: readonly KeptCorrection[]) {
  const [packed, setPacked] = useState<Packed>(NOT_YET)
  useEffect(() => {
    let here = true
    const sent = sendCorrections(article.text, corrections)
    const left = corrections.length - (sent?.log.length ?? 0)
    // A browser that cannot deflate makes no such links.
    void packArticle(article, sent)
      .catch(() => null)
      .then((text) => here && setPacked({ done: true, text, left }))
    return () => {
      here = false
    }
  }, [article, corrections])
  return packed
}

type Packed = {
  readonly done: boolean
  readonly text: string | null
  /** Corrections that have no place in the text, or that only a newer program can read. */
  readonly left: number
}
const NOT_YET: Packed = { done: false, text: null, left: 0 }

const told = (left: number): string =>
  left > 0
    ? ` ${counted(left, 'correction')} without a place here ${left === 1 ? 'is' : 'are'} not: a file has all.`
    : ''
