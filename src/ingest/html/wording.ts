// What the wording of a block alone says: prose, a list of links, a call to act, a credit, a date line.
// Provenance: phrases written for Sourcelight by hand from general knowledge of news pages.
import type { Candidate } from './candidates'

const STOP_WORDS = new Set(
  'the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still see own men work long get here between both life being under'.split(
    ' ',
  ),
)

const ACTS =
  /^(read( more| also| next| the)?\b|see also|related\b|more( from| on| stories| news| coverage|:)|also read|must read|don['’]t miss|watch( |:)|listen( |:)|follow( us| \w+ on)?\b|like us|subscribe|sign up|sign in|log ?in|register|join (us|the)|share( this|:|$)|click here|tap here|download|get (the|our|more|breaking)|support (us|our)|donate|advert(s|isements?)?$|advertisement|advertising|sponsored|promoted|continue reading|story continues|skip |loading|comments?\b|leave a|post a|reply|recommended|popular|trending|most (read|popular|viewed)|next (article|story|post|up)|previous|view (all|more|gallery|comments)|show (more|all)|load more|back to|print\b|e-?mail\b|tweet\b|facebook\b|newsletter|topics?:|tags?:|filed under|posted in|categories|sections?:)/i
const LEGAL =
  /all rights reserved|©|\(c\) ?\d{4}|copyright|terms of (use|service)|privacy policy|cookie|may not be (published|reproduced|redistributed)|affiliate|commission/i
const CONTACT =
  /newsletter|sign up|subscri|follow (him|her|us|me|@|on)|@[a-z0-9_]{3,}|inbox|download (the|our) app|e-?mail address/i
const CREDIT =
  /\b(photo(graph)?s?|image|picture|video|illustration|credit|source|courtesy|getty|reuters|ap photo|afp|shutterstock|file photo|via)\b/i
const DATE =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.? \d|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|(?<!\d)\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago|\b20\d\d\b/i
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
  readonly stopWords: number
  readonly capitalized: number
  readonly digits: number
  readonly commas: number
  readonly sentences: number
  readonly ending: number
  readonly starting: number
  readonly acts: boolean
  readonly legal: boolean
  readonly contact: boolean
  readonly credit: boolean
  readonly dated: boolean
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
  let stopWords = 0
  let capitalized = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)) {
    const first = word.charCodeAt(0)
    if (first >= 0x3000) {
      words += Math.max(1, word.length / 2)
      continue
    }
    words++
    if (word.length < 8 && STOP_WORDS.has(word.toLowerCase())) stopWords++
    if (first >= 65 && first <= 90) capitalized++
  }
  return {
    words,
    stopWords,
    capitalized,
    digits: count(head, /\d/g) / Math.max(1, head.length),
    commas: count(text, /[,،、，]/g),
    sentences: count(text, /[.!?。！？…]["”’'»)]?(\s|$)|[。！？]/g),
    ending: endingOf(text),
    starting: startingOf(text),
    acts: ACTS.test(head),
    legal: LEGAL.test(head),
    contact: CONTACT.test(head),
    credit: CREDIT.test(head),
    dated: DATE.test(head),
    captioned: CAPTION.test(head),
    ofPicture: PICTURE_LINE.test(head),
    bio: BIO.test(head),
    contribution:
      /contributed to this|^\(?reporting by|^reach the reporters?|\bcan be reached at|editing by/i.test(head),
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** 3 a sentence's end, 2 a closing mark, 1 a colon or comma, 0 anything else. */
function endingOf(text: string): number {
  if (/[.!?。！？…]$/.test(text.slice(-1))) return 3
  if (/[.!?,…]?["”’»)\]]$/.test(text.slice(-2))) return 2
  return /[:,;]$/.test(text.slice(-1)) ? 1 : 0
}

/** 3 a quotation mark, 2 a capital letter, 1 a digit, 0 anything else. */
function startingOf(text: string): number {
  const first = text[0] ?? ''
  if (/["“‘«„]/.test(first)) return 3
  if (/\p{Lu}/u.test(first)) return 2
  return /\d/.test(first) ? 1 : 0
}

/** How far a block is prose: long, hardly linked, with sentences. */
export const isProse = (c: Candidate, w: Wording): boolean =>
  w.words >= 12 && c.linkChars < c.text.length * 0.4 && (w.sentences > 0 || w.words >= 40)
