// Corrections: operations over an analysis, kept as a log, applied anew to whatever analysis there is.
export * from './anchor'
export * from './apply'
export * from './draft'
export * from './kept'
export * from './log'
export * from './operation'
export { sharedShare } from './spans'
export * from './told'
