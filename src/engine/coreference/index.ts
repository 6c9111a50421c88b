// The front door of coreference: ties names, descriptions and pronouns to referents, once through the article.
import type { FoundAttribution, Quotation } from '../doc'
import type { Mentions } from '../mentions'
import type { FoundMention } from '../mentions/mention'
import { Discourse } from './discourse'
import type { Referent } from './referent'
import { resolveMentions } from './resolve'

export type Coreference = {
  readonly referents: readonly Referent[]
  /** Whom the mention that starts at a token means; null where nobody is to be found. */
  readonly at: (token: number) => Referent | null
  /** The mention that covers a token, longest first; null where none does. */
  readonly mentionAt: (token: number) => FoundMention | null
  /** Whether the parse has a noun at a token; false without a parse. */
  readonly isNoun: (token: number) => boolean
}

/** Ties every mention to a referent where one can be told. Quotations and sources only weigh in. */
export function resolveCoreference(
  mentions: Mentions,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): Coreference {
  const discourse = new Discourse(mentions, quotations, found)
  resolveMentions(discourse)
  const cover = new Map<number, FoundMention>()
  for (const mention of [...mentions.nominals, ...mentions.pronouns, ...mentions.names])
    for (let i = mention.from; i < mention.to; i++) cover.set(i, mention)
  const mentionAt = (token: number) => cover.get(token) ?? null
  return {
    referents: discourse.referents,
    at: (token) => discourse.owner.get(mentionAt(token) as FoundMention) ?? null,
    mentionAt,
    isNoun: (token) => mentions.annotated.tagAt(token)?.startsWith('NN') === true,
  }
}
