// Articles with their coreference chains: GUM's, marked by hand, and CoreNLP's over PolNeAR, automatic.
import { type Half, loadGum, loadRead, type Range, type SilverArticle } from './data'
import { readGum } from './gumMentions'

export type ChainMention = {
  readonly start: number
  readonly end: number
  /** Offset of the head word's first character. */
  readonly head: number
  readonly form: 'name' | 'nominal' | 'pronoun'
}

export type ChainedArticle = {
  readonly id: string
  readonly text: string
  /** Each chain speaks of one thing; its mentions in text order. */
  readonly chains: readonly (readonly ChainMention[])[]
}

const formOf = (tag: string): ChainMention['form'] =>
  /^(?:PRP|WP)/.test(tag) ? 'pronoun' : tag.startsWith('NNP') ? 'name' : 'nominal'

/** GUM's news (and interviews): gold. */
export const loadGumChains = (dir: string): ChainedArticle[] =>
  loadGum(dir).map((article) => {
    const { text, sentences } = readGum(article)
    const chains = new Map<string, ChainMention[]>()
    sentences.forEach(({ starts, mentions }, number) => {
      const tokens = article.sentences[number]?.tokens ?? []
      for (const { chain, from, to, head } of [...mentions].sort((a, b) => a.from - b.from)) {
        const last = tokens[to - 1]
        const mention: ChainMention = {
          start: starts[from] ?? 0,
          end: (starts[to - 1] ?? 0) + (last?.form.length ?? 1),
          head: starts[head] ?? 0,
          form: formOf(tokens[head]?.xpos ?? ''),
        }
        chains.set(chain, [...(chains.get(chain) ?? []), mention])
      }
    })
    return { id: article.id, text, chains: [...chains.values()] }
  })

/** The token of a range whose head lies outside it. */
function headOf(silver: SilverArticle, [start, end]: Range): { head: number; tag: string } {
  const tokens = silver.sentences.find((one) => (one[one.length - 1]?.[1] ?? 0) >= end) ?? []
  const inside = (at: number) => (tokens[at]?.[0] ?? -1) >= start && (tokens[at]?.[1] ?? Infinity) <= end
  const own = tokens.filter((_, at) => inside(at))
  const head = own.find(([, , , , parent]) => !inside(parent - 1)) ?? own[own.length - 1]
  return { head: head?.[0] ?? start, tag: head?.[2] ?? '' }
}

/** One half of PolNeAR with CoreNLP's chains: silver, right about four times in five. */
export function loadSilverChains(dir: string, half: Half): ChainedArticle[] {
  return loadRead(dir, half).map(({ silver, text }) => {
    const chains = silver.coreference.map((chain) =>
      chain.map((range) => {
        const { head, tag } = headOf(silver, range)
        return { start: range[0], end: range[1], head, form: formOf(tag) }
      }),
    )
    return { id: silver.id, text, chains }
  })
}
