// The thread of the second opinion where the sources themselves are run; in the package `secondThread.ts` is built under this name.
import { register } from 'tsx/esm/api'

// What reads TypeScript in the thread that started this one is not at work in this one.
register()
await import('./secondThread')
