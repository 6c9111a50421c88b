// Who somebody is, as a form that can be filled in otherwise, and the operations that make it so; fetched with correcting.
import {
  type Analysis,
  type Entity,
  type EntityKind,
  isSameSpan,
  type Mention,
  type NonEmpty,
  nonEmpty,
  overlaps,
  type Span,
  textOf,
} from '../../domain'
import { formOfMention, type Named, namedOf, type Operation } from '../../editing'
import type { Done } from './form'

/** Whom words mean, as somebody chooses it. */
export type Meant =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string; readonly entityKind: EntityKind }
  | { readonly kind: 'nobody' }

export type EntityForm = {
  readonly name: string
  readonly kind: EntityKind
  /** The id of another entity that this one is; null for nobody else. */
  readonly sameAs: string | null
  /** Which of its mentions are somebody else, by their place in the list, and who. */
  readonly others: ReadonlySet<number>
  readonly meant: Meant
}

export const entityFormOf = ({ name, kind }: Entity): EntityForm => ({
  ...{ name, kind, sameAs: null, others: new Set() },
  meant: { kind: 'name', name: '', entityKind: kind },
})

type One = { readonly operations: readonly Operation[]; readonly label: string }

/** What makes the entity as the form has it; null where nothing is otherwise. */
export function doneInEntityForm(
  { entities }: Pick<Analysis, 'entities'>,
  entity: Entity,
  form: EntityForm,
): Done | null {
  const { kind, sameAs, others, meant } = form
  const name = form.name.trim() || entity.name
  const named = namedOf(entity)
  const moved = nonEmpty(entity.mentions.filter((_, i) => others.has(i)))
  const left = nonEmpty(entity.mentions.filter((_, i) => !others.has(i)))
  const into = entities.find(({ id }) => id === sameAs)
  const done: One[] = []
  if (name !== entity.name)
    done.push({ operations: [{ kind: 'rename', entity: named, name }], label: `name to ${name}` })
  if (kind !== entity.kind)
    done.push({
      operations: [{ kind: 'entityKind', entity: named, entityKind: kind }],
      label: `kind of ${name}`,
    })
  if (moved) {
    const parted = partedFrom(entities, entity, moved, left, meant)
    if (parted) done.push(parted)
  }
  if (into && left)
    done.push({
      // Named by what it still has by then.
      operations: [
        { kind: 'join', entity: { ...namedOf({ ...entity, name, mentions: left }) }, into: namedOf(into) },
      ],
      label: `${name} and ${into.name} as one`,
    })
  const [first, ...more] = done
  return (
    (first && {
      operations: done.flatMap(({ operations }) => operations),
      label: more.length > 0 ? `${first.label} and ${more.length} more` : first.label,
    }) ??
    null
  )
}

/** Some mentions, or all of them, as somebody else's. */
function partedFrom(
  entities: readonly Entity[],
  entity: Entity,
  moved: NonEmpty<Mention>,
  left: NonEmpty<Mention> | null,
  meant: Meant,
): One | null {
  const named = namedOf(entity)
  const count = moved.length === 1 ? 'a mention' : `${moved.length} mentions`
  if (meant.kind === 'name') {
    const name = meant.name.trim()
    if (name === '') return null
    const label = `${count} of ${entity.name} to ${name}`
    const mentions = moved.map(({ span }) => span) as unknown as NonEmpty<Span>
    // All of them: it is called otherwise.
    return left
      ? { operations: [{ kind: 'part', entity: named, mentions, name }], label }
      : { operations: [{ kind: 'rename', entity: named, name }], label }
  }
  const to = whoIs(entities, meant)
  return {
    operations: moved.map(({ span, form }) => ({ kind: 'tie', mention: span, form, to })),
    label: `${count} of ${entity.name} to ${to?.name ?? 'nobody'}`,
  }
}

function whoIs(entities: readonly Entity[], meant: Meant): Named | null {
  switch (meant.kind) {
    case 'entity': {
      const entity = entities.find(({ id }) => id === meant.id)
      return entity ? namedOf(entity) : null
    }
    case 'name':
      return { id: '', name: meant.name.trim(), kind: meant.entityKind, at: null }
    case 'nobody':
      return null
  }
}

/** It is nobody of the article: none of its mentions means anybody. */
export const removalOf = ({ name, mentions }: Entity): Done => ({
  operations: mentions.map(({ span, form }) => ({ kind: 'tie', mention: span, form, to: null })),
  label: `removal of ${name}`,
})

/** The mention that words are, or lie in, or hold, with whose it is; null where nobody is mentioned there. */
export function mentionAt(
  { entities }: Pick<Analysis, 'entities'>,
  at: Span,
): { readonly entity: Entity; readonly mention: Mention } | null {
  const there = entities.flatMap((entity) =>
    entity.mentions.filter(({ span }) => overlaps(span, at)).map((mention) => ({ entity, mention })),
  )
  return there.find(({ mention }) => isSameSpan(mention.span, at)) ?? there[0] ?? null
}

/** The words at `at` mean whom the form says; null where they do so already. */
export function doneAboutMention(text: string, analysis: Analysis, at: Span, meant: Meant): Done | null {
  const there = mentionAt(analysis, at)
  const mention = there && isSameSpan(there.mention.span, at) ? there : null
  const to = whoIs(analysis.entities, meant)
  if (to ? to.name === '' || to.id === mention?.entity.id : !mention) return null
  const words = textOf(text, at)
  const form = mention?.mention.form ?? formOfMention(words, to?.name ?? '')
  return {
    operations: [{ kind: 'tie', mention: at, form, to }],
    label: `“${words}” to ${to?.name ?? 'nobody'}`,
  }
}
