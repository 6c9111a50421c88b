// The front door of saying: how each attribution was said, by the words around it, once it is known who speaks.
import type { Article, Attribution, Entity } from '../../domain'
import type { Doc } from '../doc'
import { channelsOf } from './channels'
import { contentTokens, frameOf } from './frame'
import { rolesIn } from './role'
import { storyOf } from './story'
import { verbOf } from './verb'

/** What each attribution tells of its verb, its channel and the role of its source. */
export function tellSaying(
  doc: Doc,
  { publisher }: Pick<Article, 'publisher'>,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
): Attribution[] {
  const inside = contentTokens(doc, attributions)
  const story = storyOf(doc)
  const roleOf = rolesIn(doc, entities, story)
  const told = attributions.map((attribution) => {
    const frame = frameOf(doc, inside, attribution)
    const role = roleOf(attribution)
    const verb = attribution.cue && frame ? verbOf(frame, role) : 'unknown'
    return { attribution: { ...attribution, role, verb }, frame }
  })
  const channels = channelsOf(doc, told, entities, publisher, story.court)
  return told.map(({ attribution }, i) => ({ ...attribution, channel: channels[i] ?? 'unknown' }))
}
