// The vocabulary: types and tiny pure functions; imports nothing.
export * from './analysis'
export * from './article'
export * from './assertNever'
export * from './entityId'
export * from './mark'
export * from './nonEmpty'
export * from './passage'
export * from './span'
