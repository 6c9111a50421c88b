// Ways to take a comparison out of the reader: a link, a table, a text, a file with all of its articles.
import type { ComparedArticle, Comparison } from '../../comparison'
import { formatComparisonCsv, formatComparisonMarkdown } from '../../exchange/comparison'
import { BYTE_ORDER_MARK } from '../../exchange/csv'
import { formatComparisonFile } from '../../io/libraryTransfer'
import { formatAddress } from '../../state'
import { useNavigation } from '../navigation'
import { useCopy } from '../useCopy'
import { useSaveFile } from '../useSaveFile'

export function useSaveComparison(articles: readonly ComparedArticle[], found: Comparison) {
  const save = useSaveFile()
  const copy = useCopy()
  const { base } = useNavigation()
  const texts = articles.map(({ article }) => article)
  const file = (ending: string, type: string, content: string) =>
    save({ name: `articles-side-by-side.${ending}`, content: new Blob([content], { type }) })
  return {
    link: () => {
      const address = formatAddress(base, { kind: 'compare', ids: texts.map(({ id }) => id) })
      const isShipped = texts.every(({ origin }) => origin === 'bundled')
      void copy(
        address,
        isShipped
          ? 'Link copied.'
          : 'Link copied. It holds no text: it opens only where these articles are in the library. For others, save as a file.',
      )
    },
    csv: () => file('csv', 'text/csv', BYTE_ORDER_MARK + formatComparisonCsv(articles, found)),
    markdown: () => file('md', 'text/markdown', formatComparisonMarkdown(articles, found)),
    file: () => file('jsonl', 'application/jsonl', formatComparisonFile(texts, new Date())),
  }
}
