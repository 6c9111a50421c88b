// Starts the second thread of training: a thread of Node’s reads no TypeScript by itself.
import { tsImport } from 'tsx/esm/api'

await tsImport('./shard.ts', import.meta.url)
