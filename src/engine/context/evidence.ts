// The signs by which a sentence in the outlet's own voice shows that it tells background, and those that speak for news.

type Evidence = {
  /** For the card: why the sentence counts as background. */
  readonly why: string
  /** Added to the log odds that a sentence is background; set by judgement, fitted on nothing. */
  readonly weight: number
  readonly sign: RegExp
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'
const DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

/** Example: “Okafor has run the reading room since 2019.” Known failure: a news lead that names a year. */
export const EVIDENCE_RULES = {
  since: {
    why: 'it tells what has held since some time',
    weight: 1.4,
    sign: /\bsince (?:the |late |early |mid-?)?(?:[12]\d{3}\b|[a-z]+ [12]\d{3}|then|\w+ (?:took|came|began))/i,
  },
  pastYear: {
    why: 'it names a year that is past',
    weight: 1.1,
    sign: new RegExp(
      `\\b(?:in|from|until|of|after|during|before|by)(?: (?:late|early|mid-?|${MONTH}))? (?:1[5-9]\\d\\d|20[0-3]\\d)\\b`,
    ),
  },
  hadHappened: {
    why: 'it tells what had happened before',
    weight: 1.1,
    sign: /(?:\bhad|’d|'d) (?:\w+ly |already |also |been |never |long |once )*\w+(?:ed|en|wn|ne|ung|ought|aught|lt|ft|pt|de|ld|ad)\b/i,
  },
  lookingBack: {
    why: 'it looks back to an earlier time',
    weight: 1.2,
    sign: /\b(?:ago|previously|formerly|earlier (?:this|in|last)|last (?:year|month|week|summer|winter|spring|autumn|fall|decade|century)|years? earlier|once|decades?|historically|traditionally|long been|the (?:year|month|day|week) before)\b/i,
  },
  cameToBe: {
    why: 'it says how something came to be',
    weight: 1.1,
    sign: /\b(?:was|were|been|is|are) (?:\w+ly |even )?(?:founded|established|built|created|born|named|elected|re-elected|launched|introduced|opened|formed|known|home|responsible|located|based|divided|isolated|voted)\b/i,
  },
  next: {
    why: 'it tells what happens next',
    weight: 1.5,
    sign: /\b(?:(?:is|are|was|were) (?:due|scheduled|set|expected|slated|planned|to (?:be|meet|begin|open|vote|decide))|will (?:\w+ )?(?:meet|begin|start|vote|open|decide|take place|be held|run)|votes? on|next (?:week|month|year|spring|summer|autumn|fall|winter|day))\b/i,
  },
  standing: {
    why: 'it tells how things stand',
    weight: 1.2,
    sign: /\b(?:currently|there (?:is|are|was|were|has|have)|at present|remains?|continues? to|has been|have been|still|under (?:the|a) law|carries|worth noting)\b/i,
  },
  presentTense: {
    why: 'it describes in the present tense',
    weight: 0.8,
    sign: /\b(?:has|have|is|are|owns?|employs?|draws?|lives?|includes?|covers?|makes?|costs?|serves?|attracts?|stands?|consists?|provides?|requires?|allows?)\b/,
  },
  scene: {
    why: 'it sets the scene of what was said',
    weight: 1.3,
    sign: /\b(?:was|were) (?:speaking|talking|responding|appearing|addressing|visiting|attending)\b|\b(?:remarks|comments|statement|announcement|decision|move|news|report|attack)s? comes?\b|\bcame (?:after|as|days?|weeks?|hours?|months?|amid)\b/i,
  },
  behindTheNews: {
    why: 'it names what lies behind the news',
    weight: 0.9,
    sign: /\b(?:despite|amid|following|because of|as a result|in the wake of|over (?:his|her|its|their) \w+|the so-called|disrupted|prompted|triggered|led to|sparked)\b/i,
  },
  dayOfNews: {
    why: '',
    weight: -1.3,
    sign: new RegExp(
      `\\bon ${DAY}\\b|\\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening))\\b|\\b${DAY} (?:morning|night|evening|afternoon)\\b`,
    ),
  },
  quotedOrAsked: { why: '', weight: -0.9, sign: /^[“"‘]|[?!]$/ },
  firstPerson: { why: '', weight: -0.8, sign: /\b(?:I|we|you|our|my|your)\b/ },
  noAnswer: {
    why: '',
    weight: -0.8,
    sign: /\b(?:declined|refused|did not (?:immediately )?(?:respond|reply)|could not be reached|contributed to this|reporting by|editing by|follow us|read more|sign up|click here)\b/i,
  },
} satisfies Record<string, Evidence>
