// What `bench:accuracy -- --reviewed FOLDER` does: the engine on articles that a person reviewed, so that a newsroom can measure it on its own.
import { parseArgs } from 'node:util'
import { openReading, READING_OPTIONS, readingOptions } from '../../src/cli/reading'
import { tellWeighed, weighReviewed } from './reviewedFolders'

const { values } = parseArgs({ options: { reviewed: { type: 'string' }, ...READING_OPTIONS } })
try {
  if (!values.reviewed) throw new Error('--reviewed wants a folder')
  const read = await openReading(readingOptions(values), console.error)
  console.log(tellWeighed(await weighReviewed(values.reviewed, read)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
