// Utterances of several articles put together: quotes with those who only tell them, and claims that tell the same.
import { findAgreements } from './claims'
import { differencesBetween } from './figures'
import { joined } from './joined'
import type { ComparedArticle } from './persons'
import { findQuoteGroups, kindOf, type SharedQuote, type Variant, variantOf } from './quotes'
import type { Utterance } from './utterances'

/** A claim that several articles tell, and in what they differ. */
export type SharedClaim = { readonly variants: readonly Variant[]; readonly differ: readonly string[] }

/** The quotes of several articles; an article that has none of its own but tells it stands with them. */
export function shareQuotes(
  articles: readonly ComparedArticle[],
  quoted: readonly Utterance[],
  told: readonly Utterance[],
): readonly SharedQuote[] {
  const groups = findQuoteGroups(quoted).map((group) => [...group])
  const groupOf = new Map(groups.flatMap((group) => group.map((one) => [one, group] as const)))
  for (const { first, second } of findAgreements([...quoted, ...told], (a, b) => a.told !== b.told)) {
    const [quote, claim] = first.told ? [second, first] : [first, second]
    const group = groupOf.get(quote) ?? [quote]
    if (group.some(({ article }) => article === claim.article)) continue
    if (!groupOf.has(quote)) groups.push(group)
    groupOf.set(quote, group)
    group.push(claim)
  }
  return inOrder(groups.map((group) => variantsOf(articles, group))).map((variants) => ({
    kind: kindOf(variants),
    variants,
  }))
}

/** The claims of several articles that are in none of these quotes together. */
export function shareClaims(
  articles: readonly ComparedArticle[],
  told: readonly Utterance[],
  quotes: readonly SharedQuote[],
): readonly SharedClaim[] {
  const key = (article: number, id: string) => `${article} ${id}`
  const quoteOf = new Map(
    quotes.flatMap(({ variants }, i) =>
      variants.flatMap(({ article, attributions }) =>
        attributions.map(({ id }) => [key(article, id), i] as const),
      ),
    ),
  )
  const inQuote = ({ article, attribution }: Utterance) => quoteOf.get(key(article, attribution?.id ?? ''))
  const places = new Map(told.map((one, i) => [one, i]))
  const pairs = findAgreements(told, (a, b) => inQuote(a) === undefined || inQuote(a) !== inQuote(b))
  const groups = joined(
    pairs.map(({ first, second }) => ({
      first: places.get(first)!,
      second: places.get(second)!,
      isSure: false,
    })),
  )
  return inOrder(
    groups.map((group) =>
      variantsOf(
        articles,
        group.map((i) => told[i]!),
      ),
    ),
  ).map((variants) => ({ variants, differ: differencesAmong(articles, variants) }))
}

/** A variant for each article, the articles in order. */
function variantsOf(articles: readonly ComparedArticle[], group: readonly Utterance[]): readonly Variant[] {
  const byArticle = new Map<number, Utterance[]>()
  for (const one of group) byArticle.set(one.article, [...(byArticle.get(one.article) ?? []), one])
  return [...byArticle]
    .sort(([a], [b]) => a - b)
    .map(([article, own]) => variantOf(articles[article]!.article, own))
}

const inOrder = (groups: readonly (readonly Variant[])[]): readonly (readonly Variant[])[] =>
  [...groups].sort(
    ([a], [b]) => a!.article - b!.article || (a!.spans[0]?.start ?? 0) - (b!.spans[0]?.start ?? 0),
  )

/** What the others tell otherwise than the first. */
function differencesAmong(
  articles: readonly ComparedArticle[],
  [first, ...others]: readonly Variant[],
): readonly string[] {
  const told = (variant: Variant) => ({ ...variant, text: articles[variant.article]!.article.text })
  return [...new Set(others.flatMap((other) => differencesBetween(told(first!), told(other))))]
}
