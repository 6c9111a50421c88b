// The front door of the fitted weights: reading them, and scoring with them.
export { ModelError, type Models, readModels } from './container'
export { hashText, mix } from './hash'
export { type Lexemes, lexemesOf } from './lexemes'
export { addScores, best, type LinearModel } from './linear'
export { RELATION, RELATIONS, type Relation, TAG, TAGS, type Tag } from './tagset'
export { type Tensor, type TensorModel, tensorOf } from './tensors'
