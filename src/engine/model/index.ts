// The front door of the fitted weights: reading them, and scoring with them.
export { ModelError, type Models, readModels } from './container'
export { hashText, mix } from './hash'
export { type Lexemes, lexemesOf } from './lexemes'
export { addScores, best, type LinearModel } from './linear'
export { RELATION, RELATIONS, TAG, TAGS } from './tagset'
export type { TensorModel } from './tensors'
