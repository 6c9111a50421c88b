// What the wording of a block alone says: prose, a list of links, a call to act, a credit, a date line.
// Provenance: phrases written for Sourcelight by hand from general knowledge of news pages.
import type { Candidate } from './candidates'

const ACTS =
  /^(read( more| also| next| the)?\b|see also|related\b|more( from| on| stories| news| coverage|:)|also read|must read|don['’]t miss|watch( |:)|listen( |:)|follow( us| \w+ on)?\b|like us|subscribe|sign up|sign in|log ?in|register|join (us|the)|share( this|:|$)|click here|tap here|download|get (the|our|more|breaking)|support (us|our)|donate|advert(s|isements?)?$|advertisement|advertising|sponsored|promoted|continue reading|story continues|skip |loading|comments?\b|leave a|post a|reply|recommended|popular|trending|most (read|popular|viewed)|next (article|story|post|up)|previous|view (all|more|gallery|comments)|show (more|all)|load more|back to|print\b|e-?mail\b|tweet\b|facebook\b|newsletter|topics?:|tags?:|filed under|posted in|categories|sections?:)/i
const BIO =
  /\bis (a|an|the) [^.]{0,60}\b(reporter|editor|writer|correspondent|columnist|journalist|contributor|author|producer|blogger|professor|fellow)\b|contributed to this (report|story|article)|^(by|posted by|written by|reporting by|edited by|editing by)\b|can be reached at|has written for|covers /i

/** “Image caption The pool in May”: what stands under pictures. */
const CAPTION = /^\(?(image|photo(graph)?|picture|media|video|illustration)s? ?caption/i
/** “Image copyright Jo Poe”, “Photo: Jo Poe”, “View all (4)”, “Image 2 of 5”: who made pictures, and how to see more. */
const PICTURE_LINE =
  /^\(?(image|photo(graph)?|picture|media|video|illustration)s? ?(copyright|source|credits?)|^(photo|picture|illustration)s?( by|:) |^getty images$|^view all \(\d|^(image|photo|slide) \d+ of (\/ )?\d+$|^this slideshow requires javascript/i

/** Counts and answers about one text; `words` counts an ideographic character as half a word. */
export type Wording = {
  readonly words: number
  readonly sentences: number
  readonly ending: number
  readonly acts: boolean
  readonly captioned: boolean
  readonly ofPicture: boolean
  readonly bio: boolean
  readonly contribution: boolean
}

/** Patterns look at so much of a block; longer ones are prose whatever stands further on. */
const LOOKED_AT = 400

/** Reads the wording of one block. */
export function readWording(text: string): Wording {
  const head = text.slice(0, LOOKED_AT)
  let words = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu))
    words += word.charCodeAt(0) >= 0x3000 ? Math.max(1, word.length / 2) : 1
  return {
    words,
    sentences: text.match(/[.!?。！？…]["”’'»)]?(\s|$)|[。！？]/g)?.length ?? 0,
    ending: endingOf(text),
    acts: ACTS.test(head),
    captioned: CAPTION.test(head),
    ofPicture: PICTURE_LINE.test(head),
    bio: BIO.test(head),
    contribution:
      /contributed to this|^\(?reporting by|^reach the reporters?|\bcan be reached at|editing by/i.test(head),
  }
}

/** 3 a sentence's end, 2 a closing mark, 1 a colon or comma, 0 anything else. */
function endingOf(text: string): number {
  if (/[.!?。！？…]$/.test(text.slice(-1))) return 3
  if (/[.!?,…]?["”’»)\]]$/.test(text.slice(-2))) return 2
  return /[:,;]$/.test(text.slice(-1)) ? 1 : 0
}

/** How far a block is prose: long, hardly linked, with sentences. */
export const isProse = (c: Candidate, w: Wording): boolean =>
  w.words >= 12 && c.linkChars < c.text.length * 0.4 && (w.sentences > 0 || w.words >= 40)
