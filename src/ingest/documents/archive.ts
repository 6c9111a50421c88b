// What is in a ZIP archive, within bounds: how much, how many, how nested; a bomb is told as one before it is unpacked.
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { Unreadable } from './markup'

/** Bytes of all that is unpacked. */
const LARGEST = 200_000_000
const MOST_ENTRIES = 2_000
/** Bytes unpacked for each that is packed; above it nothing is text, save what is too short to matter. */
const LARGEST_RATIO = 200
const SHORT = 1_000_000

/** By name; a name that is not there is undefined, whatever objects are called by elsewhere. */
export type Archive = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** The entries of these names. Throws Unreadable where the archive is damaged or larger than its bounds. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  let entries = 0
  let total = 0
  const within = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    if (entries > MOST_ENTRIES)
      throw new Unreadable(`This file is an archive of more than ${MOST_ENTRIES} parts.`)
    if (!wanted(name) || isOutside(name)) return false
    total += originalSize
    if (total > LARGEST || (originalSize > SHORT && originalSize > size * LARGEST_RATIO))
      throw new Unreadable('Unpacked, this file is larger than any text: it may have been made to do harm.')
    return true
  }
  try {
    // What says less of its size than it has is cut there: the room for it is made beforehand.
    return Object.assign(Object.create(null), unzipSync(bytes, { filter: within })) as Archive
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('This file is damaged: it is an archive that cannot be unpacked.')
  }
}

/** A name that leads out of the archive names nothing in it. */
const isOutside = (name: string): boolean => /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(name)
