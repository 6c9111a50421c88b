// Passages that stand nearly word for word in several articles, the agency where one is named, and how much of each article they are.
import { agencyOf, type ComparedArticle, type Copy, shareOfCopy } from '../../comparison'
import { textOf } from '../../domain'
import { CellLink } from './CellLink'
import type { Cells } from './cell'
import { Section } from './Section'

type Props = {
  readonly articles: readonly ComparedArticle[]
  readonly copies: readonly Copy[]
  readonly names: readonly string[]
  readonly cells: Cells
}

export function CommonCopy({ articles, copies, names, cells }: Props) {
  return (
    <Section title="Common copy" count={copies.length} none="No passage stands in two of them word for word.">
      <ul className="mt-2 text-sm text-soft">
        {articles.map(({ article }, i) => (
          <li key={article.id}>
            <bdi>{names[i]}</bdi>: {Math.round(shareOfCopy(article.text, i, copies) * 100)} % of its words
          </li>
        ))}
      </ul>
      <ol>
        {copies.map(({ spans }, n) => {
          const [first] = spans
          if (!first) return null
          const texts = spans.map(({ article, span }) =>
            articles[article]!.article.text.slice(0, span.end + 200),
          )
          const agency = spans.map(({ span }, i) => agencyOf(texts[i]!, span)).find((name) => name !== null)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: copies never change their order.
            <li key={n} className="my-4 rounded-md border bg-sheet px-4 py-3 break-inside-avoid">
              {agency && <h3 className="pb-2 font-bold">Names {agency}</h3>}
              <p className="font-serif text-lg/normal wrap-anywhere" dir="auto">
                {textOf(articles[first.article]!.article.text, first.span)}
              </p>
              <p className="flex flex-wrap gap-x-4 pt-2 text-sm">
                {spans.map(({ article, span }) => (
                  <CellLink
                    key={article}
                    cells={cells}
                    cell={{ id: `copy-${n}-${article}`, article, at: span, person: null }}
                  >
                    {names[article]}
                  </CellLink>
                ))}
              </p>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
