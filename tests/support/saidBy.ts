// An article in which one person says the same some times: enough to be counted by, and to be told apart.
import type { Article } from '../../src/domain'
import { analysisOf, articleOf, at, attributionOf, entityOf } from './newspaper'

type More = { readonly publisher: string | null; readonly published: string | null } & Partial<Article>

/** “…,” NAME said, as many times as asked. */
export function saidBy(name: string, more: More, times = 1, words = 'We close the pool') {
  const article = articleOf(Array(times).fill(`“${words},” ${name} said on Monday.`), {
    id: `${name} ${more.publisher} ${more.published}`,
    ...more,
  })
  const places = Array.from({ length: times }, (_, i) => at(article, name, i + 1))
  const mentions = places.map((span) => ({ span, form: 'name' as const }))
  const attributions = places.map((span, i) => {
    const content = [at(article, words, i + 1)]
    const source = { kind: 'entity' as const, span, entityId: 'one', also: [] }
    return attributionOf({ id: `s-${i}`, source, content, direct: content })
  })
  const entities = [entityOf('one', 'person', name, mentions)]
  return { article, analysis: analysisOf(article, { attributions, entities }) }
}
