// The way from a cell of the comparison to its place in its article, and back to the same cell.
import { useMemo } from 'react'
import type { ComparedArticle, Comparison } from '../../comparison'
import { describe, format } from '../../passage'
import { formatAddress, type LinkedState, NOTHING_LINKED } from '../../state'
import type { Cell, Cells } from '../../ui/compare/cell'
import { placeLeft, useComingBack } from '../comingBack'
import { useNavigation } from '../navigation'
import { wordsOf } from '../reader/wordsOf'

const keyOf = (articles: readonly ComparedArticle[]): string =>
  articles.map(({ article }) => article.id).join()

/** The article whose cell was followed last; the first where none was. */
export const articleLeft = (articles: readonly ComparedArticle[]): number => placeLeft(keyOf(articles))

/**
 * `chosen` is the person whom the reader looks at: the same in every article. The cell to come back to may stand in a
 * part that is not drawn yet: with each that is, it is looked for again.
 */
export function useCells(
  articles: readonly ComparedArticle[],
  { persons }: Comparison,
  { chosen, drawn }: { readonly chosen: number | null; readonly drawn: number },
): Cells {
  const { go, base } = useNavigation()
  const leave = useComingBack(keyOf(articles), drawn)
  return useMemo(() => {
    const linkedOf = ({ article, at, person }: Cell): LinkedState => {
      const id = persons[person ?? chosen ?? -1]?.entityIn.get(article)
      return {
        ...NOTHING_LINKED,
        passage: format(describe(wordsOf(articles[article]!.article), at)),
        chosen: id === undefined ? null : { kind: 'source', id },
      }
    }
    const placeOf = ({ article }: Cell) => ({ kind: 'article', id: articles[article]!.article.id }) as const
    return {
      hrefOf: (cell) => formatAddress(base, placeOf(cell), linkedOf(cell)),
      onFollow: (cell) => {
        leave(cell.id, cell.article)
        go(placeOf(cell), linkedOf(cell))
      },
    }
  }, [articles, persons, chosen, go, base, leave])
}
