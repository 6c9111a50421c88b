// The reader's state and everything that is derived from it; pure.
export * from './entityPages'
export * from './glance'
export * from './readerState'
export * from './reading'
export * from './reduce'
export * from './sources'
export * from './voice'
