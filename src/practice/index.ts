// Practice: what pupils mark by hand, laid beside an analysis, and a class beside each other.
export * from './classroom'
export { compareMarkings, isAgreed, isPartly, type Outcome } from './compare'
export * from './marking'
export * from './practiced'
export * from './told'
