// The library's notices in words: what happened, and what to do next.
import { assertNever } from '../../domain'
import type { LibraryNotice, Unkept } from '../../io/library'
import { counted } from '../../ui/common/counts'

const UNKEPT: Readonly<Record<Unkept, string>> = {
  full: 'There is no room left on this device: what you opened last is only in memory, and gone when the page closes. Delete texts that you no longer need; what is in memory is then kept.',
  blocked:
    'This browser keeps nothing for this site: the window may be private, or storage is blocked. What you open is gone when the page closes. Allow storage for this site, or export before you leave.',
  chosen: 'Nothing is remembered, as you wished: what you open is gone when the page closes.',
  newer:
    'A newer version of Sourcelight wrote your library. This older one leaves it untouched and keeps nothing. Load the page again to get the newer version.',
  waiting:
    'Another tab holds the library in an older version, so nothing can be kept yet. Close the other Sourcelight tabs.',
  failed:
    'The library does not answer: what you open is only in memory. Load the page again; if that does not help, restart the browser.',
}

/** A notice as a sentence or two. */
export function tellNotice(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'inMemory':
      return UNKEPT[notice.why]
    case 'lost':
      return notice.count === 0
        ? 'The browser has lost the latest changes to your library: tags or progress may be as they were before.'
        : `${counted(notice.count, 'text')} that you had kept ${notice.count === 1 ? 'is' : 'are'} gone: the browser has deleted ${notice.count === 1 ? 'it' : 'them'}. If you have an exported library, import it below.`
    case 'recovered':
      return `${counted(notice.count, 'text was', 'texts were')} found of which the library knew nothing any more: ${notice.count === 1 ? 'it is' : 'they are'} listed again, without tags and progress.`
    case 'quarantined':
      return `${counted(notice.count, 'record was', 'records were')} damaged and set aside. An export contains ${notice.count === 1 ? 'it' : 'them'} as found.`
    case 'outdated':
      return 'A newer version of Sourcelight is open in another tab. Load this page again to go on keeping what you open.'
    default:
      return assertNever(notice)
  }
}
