// The files of a folder, those in its folders too.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
