// What an address says, and the address that says it.
export * from './address'
export { type Asked, EVERYTHING } from './asked'
export { type LinkedState, NOTHING_LINKED } from './linkedState'
export * from './place'
export type { Destination, Route } from './route'
export { MOST_COMPARED } from './route'
