// The names of an article that mean one thing, and what kind of thing it is.
import type { EntityKind } from '../../domain'
import type { NameMention } from '../mentions/mention'

export type NameGroup = { kind: EntityKind; readonly names: NameMention[] }
