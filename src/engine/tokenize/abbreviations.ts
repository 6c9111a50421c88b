// Words that a dot belongs to, and what that dot says about the end of a sentence.
// Provenance: written for this project from general knowledge of American and British news style.
import { wordSet } from '../lexicon/words'

/** Stand before a name, so they never end a sentence. */
const TITLES = wordSet(`
  mr mrs ms mx messrs dr prof gen sen rep gov lt col sgt capt cpl pvt maj cmdr adm rev fr hon pres supt insp
  det st mt ft amb atty asst assoc dist sr-lt lt-gen maj-gen brig vs gens sens reps govs drs profs sec dep v approx engr barr adv cllr smt alh
  shri sri con arc pharm pst mwl comr dcn brgy clr ald pte bro sis cdr bldr tpl evang
`)

/** May end a sentence: only a plain sentence opener after them says so. */
const TRAILING = wordSet(`
  inc corp ltd co llc bros jr sr esq etc al plc mfg intl dept univ assn ave blvd rd ste hwy
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  penn pa tenn tex va vt wash wis wyo retd rtd ph.d m.d b.a m.a e.g i.e
`)

/** Only before a number: “No. 5”, “Jan. 3”, “p. 12”. */
const NUMBERED = wordSet(`
  no nos rs p pp vol vols fig figs art sec ch par cl op jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Months, also without a number: “last Sept.” is rare, “in Sept. and Oct.” is not. */
const MONTHS = wordSet('jan feb aug sept oct nov dec')

/** Small words that open sentences far more often than they stand capitalized within one. */
export const OPENERS: ReadonlySet<string> = wordSet(`
  The A An He She It They We I You This That These Those There Here His Her Their Its Our My Your
  In On At By For From With After Before Since While When Where If As But And Or So Yet Although Though
  Because However Meanwhile Also Still Then Now Some Many Most Several Both Each Every No Not Only Even
  What Who Why How Which Last Under Over During Among Despite According Asked To Of Such Another One Two
`)

/** Capitalized words that follow “a.m.” and “p.m.” within a sentence. */
export const AFTER_CLOCK: ReadonlySet<string> = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday ET EST EDT PT PST PDT CT CST CDT MT MST MDT
  GMT UTC BST CET Eastern Pacific Central Mountain Greenwich London Moscow Beijing Jan Feb March April
`)

/** Cut in two although nothing stands between: the length of the first part. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['lemme', 3],
  ['gimme', 3],
])

/** Letters dropped at the front: the apostrophe is part of the word. */
export const ELIDED: ReadonlySet<string> = wordSet('tis twas em cause til till n round bout neath cept')

/** Ends of names of sites, so that the dot before them is part of the word. */
export const DOMAINS: ReadonlySet<string> = wordSet(`
  com org net gov edu mil int info biz io ai tv fm me uk eu us ru de fr ca au in nz ie za cn jp news co
`)

/** The only ones that count in small letters: “he was ill.” is a sentence, “Chicago, Ill.” is not. */
const SMALL = wordSet('etc al v vs e.g i.e p pp vol no nos fig inc ltd co corp jr sr esq st dept approx')

type DotRole = 'none' | 'title' | 'trailing' | 'number'

/** What the dot after `word` is; `beforeNumber` where a digit follows. */
export function dotRole(word: string, beforeNumber: boolean): DotRole {
  const lower = word.toLowerCase()
  if (lower === word && !SMALL.has(word)) return 'none'
  // “He told SEN.” ends a sentence.
  if (TITLES.has(lower)) return /^\p{Lu}{3,}$/u.test(word) ? 'none' : 'title'
  if (beforeNumber && NUMBERED.has(lower)) return 'number'
  if (TRAILING.has(lower) || MONTHS.has(lower)) return 'trailing'
  return 'none'
}
