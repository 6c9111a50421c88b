// The commands of the reader, their keys, and how both are told; pure.
export * from './chord'
export * from './command'
export * from './list'
