// What the package gives to other programs: the engine, what it reads and what it finds, for Node and for bundlers.
export type {
  Analysis,
  Article,
  Attribution,
  Background,
  Block,
  Cast,
  Channel,
  Confidence,
  Entity,
  EntityKind,
  Manner,
  Mention,
  Reading,
  Role,
  Source,
  Span,
  Statement,
  Unanswered,
  Verb,
} from '../../domain'
export { castOf, ENGINE_VERSION, howMade, tellStatements, tellUnanswered, textOf } from '../../domain'
export { analyze } from '../../engine/analyze'
export { ModelError, type Models, readModels } from '../../engine/model'
export { articleFromText } from '../../ingest/articleFromText'
