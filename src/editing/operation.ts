// What a person can do about an analysis, as data: each operation says what it is about by the words, never by an id alone, so that it finds its place in any analysis of the text.
import type { EntityKind, Mention, NonEmpty, Saying, Span } from '../domain'

/** An entity, so that another analysis knows it again: by id and the words that name it. */
export type Named<At = Span> = {
  readonly id: string
  readonly name: string
  readonly kind: EntityKind
  /** A place that names them; null where the text nowhere does. */
  readonly at: At | null
}

/** Who speaks. `span` is the words that stand for them; null where the statement has none, and the nearest will do. */
export type Speaker<At = Span> =
  | {
      readonly kind: 'entity'
      /** Several where they speak together. */
      readonly who: NonEmpty<Named<At>>
      readonly span: At | null
      /** Those who speak with them and whom nobody names. */
      readonly others: readonly At[]
      /** No words here stand for them: `span` is where they are named elsewhere. */
      readonly implied: boolean
    }
  | {
      readonly kind: 'unnamed'
      readonly span: At | null
      readonly introduced: At | null
      /** In the reader’s words, where the article’s do not do. */
      readonly described: string | null
    }
  | { readonly kind: 'unclear'; readonly span: At | null }
  | { readonly kind: 'nobody' }

/** A statement as it was when something was done about it: whatever forgets it can have it back. */
export type Statement<At = Span> = Saying & {
  readonly content: NonEmpty<At>
  readonly direct: readonly At[]
  readonly cue: At | null
  readonly addressee: At | null
  readonly speaker: Speaker<At>
  readonly via: readonly Speaker<At>[]
}

type AboutStatement<At> = { readonly statement: Statement<At> }
type AboutEntity<At> = { readonly entity: Named<At> }

export type Operation<At = Span> =
  | ({ readonly kind: 'confirm' } & AboutStatement<At>)
  | ({ readonly kind: 'remove' } & AboutStatement<At>)
  | ({ readonly kind: 'add' } & AboutStatement<At>)
  | ({ readonly kind: 'speaker'; readonly speaker: Speaker<At> } & AboutStatement<At>)
  | ({ readonly kind: 'relays'; readonly via: readonly Speaker<At>[] } & AboutStatement<At>)
  | ({ readonly kind: 'manner'; readonly manner: 'direct' | 'reported' } & AboutStatement<At>)
  | ({
      readonly kind: 'words'
      readonly content: NonEmpty<At>
      readonly direct: readonly At[]
    } & AboutStatement<At>)
  | ({ readonly kind: 'cue'; readonly cue: At | null } & AboutStatement<At>)
  | ({ readonly kind: 'addressee'; readonly addressee: At | null } & AboutStatement<At>)
  | ({ readonly kind: 'saying'; readonly saying: Saying } & AboutStatement<At>)
  /** In two, the second of which begins with the words `at`. */
  | ({ readonly kind: 'split'; readonly at: At } & AboutStatement<At>)
  | ({ readonly kind: 'merge'; readonly other: Statement<At> } & AboutStatement<At>)
  | ({ readonly kind: 'rename'; readonly name: string } & AboutEntity<At>)
  | ({ readonly kind: 'entityKind'; readonly entityKind: EntityKind } & AboutEntity<At>)
  /** Two entities are one. */
  | ({ readonly kind: 'join'; readonly into: Named<At> } & AboutEntity<At>)
  /** Some of its mentions are somebody else. */
  | ({ readonly kind: 'part'; readonly mentions: NonEmpty<At>; readonly name: string } & AboutEntity<At>)
  /** Whom a mention means; null: nobody of the article. */
  | {
      readonly kind: 'tie'
      readonly mention: At
      readonly form: Mention['form']
      readonly to: Named<At> | null
    }
  | { readonly kind: 'background'; readonly span: At }
  | { readonly kind: 'confirmBackground'; readonly span: At }
  | { readonly kind: 'removeBackground'; readonly span: At }
  | { readonly kind: 'backgroundWords'; readonly span: At; readonly to: At }
  /** That somebody gave no answer is not so. */
  | { readonly kind: 'removeNoAnswer'; readonly span: At }
