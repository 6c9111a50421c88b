// Reads GUM's mentions out of the MISC column (`# global.Entity`): where each stands, its kind, its head and its chain.
import type { ConlluArticle, ConlluToken } from './data'

/** Positions are tokens of one sentence. */
type GumMention = {
  /** Mentions of one thing share it. */
  readonly chain: string
  readonly kind: string
  readonly from: number
  readonly to: number
  readonly head: number
}

type GumSentence = {
  /** Character offset of each token in the text. */
  readonly starts: readonly number[]
  readonly mentions: readonly GumMention[]
}

function mentionsOf(tokens: readonly ConlluToken[]): GumMention[] {
  const open: Omit<GumMention, 'to'>[] = []
  const mentions: GumMention[] = []
  tokens.forEach(({ misc }, i) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [part] of entity.matchAll(/\([^()]*\)?|[^()]+\)?/g)) {
      if (part.startsWith('(')) {
        const [chain = '', kind = '', , , , min = '1'] = part.slice(1).replace(/\)$/, '').split('-')
        const mention = { chain, kind, from: i, head: i + Number(min.split(',')[0]) - 1 }
        if (part.endsWith(')')) mentions.push({ ...mention, to: i + 1 })
        else open.push(mention)
      } else if (part.endsWith(')')) {
        const at = open.findLastIndex(({ chain }) => chain === part.slice(0, -1))
        const [mention] = at < 0 ? [] : open.splice(at, 1)
        if (mention) mentions.push({ ...mention, to: i + 1 })
      }
    }
  })
  return mentions
}

/** The text as the engine reads it, a sentence a line, and the mentions in it. */
export function readGum({ sentences }: ConlluArticle): {
  readonly text: string
  readonly sentences: readonly GumSentence[]
} {
  let text = ''
  const read = sentences.map(({ tokens }) => {
    const starts = tokens.map(({ form, misc }) => {
      const start = text.length
      text += form + (misc.includes('SpaceAfter=No') ? '' : ' ')
      return start
    })
    text = `${text.trimEnd()}\n`
    return { starts, mentions: mentionsOf(tokens) }
  })
  return { text, sentences: read }
}
