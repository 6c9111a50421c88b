// The versions of a reviewed analysis as a file, and how one of an earlier version is read as if it were of today's.
import * as v from 'valibot'

/** Version 3 may say how much of it is checked; 2 how something was said, and who gave no answer; version 1 says no version. */
export const REVIEWED_VERSION = 3

type File = Readonly<Record<string, unknown>>

/** `UPGRADERS[n − 1]` makes version n + 1 of version n. One that has shipped is never changed: files live longer than programs. */
const UPGRADERS: readonly ((file: File) => File)[] = [
  (file) => ({ ...file, version: 2 }),
  (file) => ({ ...file, version: 3 }),
]

const Versioned = v.looseObject({ version: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1) })

/** The file as today's version has it; what it was read from stays as it is. Throws where it is newer than this program. */
export function upgradeReviewed(file: unknown): File {
  const { version, ...parts } = v.parse(Versioned, file)
  if (version > REVIEWED_VERSION)
    throw new Error(
      `version ${version} of a reviewed analysis is newer than this program, which reads up to ${REVIEWED_VERSION}: update it`,
    )
  return UPGRADERS.slice(version - 1).reduce<File>((file, upgrade) => upgrade(file), { ...parts, version })
}
