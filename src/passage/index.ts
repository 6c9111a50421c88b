// Passages that links find again: describe → format → a link → parse → resolve.
export { describe } from './describe'
export { format, parse } from './format'
export { type Resolution, resolve } from './resolve'
export type { Selector } from './selector'
