// The options of a run over an archive, as they are given and as they are meant.
import { Misused, type Options } from '../command'
import type { ReadingOptions } from '../reading'
import { STDIN } from './files'
import { type ArchiveOptions, defaultJobs } from './runArchive'

export const ARCHIVE_OPTIONS = {
  output: { type: 'string', short: 'o' },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean', default: false },
  overwrite: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
} as const

/** More threads than any machine has only cost memory. */
const MOST_JOBS = 256

/** What is asked for; null where no archive is: nothing says where its results should go. Throws over what makes no sense. */
export function archiveOptions(
  files: readonly string[],
  options: Options,
  reading: ReadingOptions | null,
): ArchiveOptions | null {
  const { output, resume, overwrite } = options
  if (typeof output !== 'string') {
    const alone = ['jobs', 'resume', 'overwrite', 'strict'].find((name) => options[name])
    if (alone) throw new Misused(`--${alone} needs -o FILE`)
    return null
  }
  if (resume && overwrite) throw new Misused('--resume goes on, --overwrite begins anew: not both')
  return {
    reading,
    inputs: files.length > 0 ? files : [STDIN],
    output,
    jobs: jobsOf(options.jobs),
    resume: resume === true,
    overwrite: overwrite === true,
    strict: options.strict === true,
  }
}

function jobsOf(given: string | boolean | undefined): number {
  if (given === undefined) return defaultJobs()
  const jobs = Number(given)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new Misused(`--jobs is a number from 1 to ${MOST_JOBS}, not “${given}”`)
  return jobs
}
