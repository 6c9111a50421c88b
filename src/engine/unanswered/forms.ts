// Each way in which news says that somebody was asked and gave no answer: its expression, and where it names who was asked.
import { ANSWERS, COMMENT, FOR_COMMENT } from './phrases'

export type Form = {
  /** For the card, in plain words. */
  readonly why: string
  readonly confidence: number
  /** The cue; its group `who` opens the phrase of whoever was asked, where that is not the subject before it. */
  readonly sign: RegExp
  /** Holds only where the sentence, or the one before, tells that somebody asked. */
  readonly asked?: RegExp
  /** Holds only where an outlet is the subject: “The Echo has contacted …”, “we asked …”. */
  readonly byOutlet?: true
}

const form = (
  why: string,
  confidence: number,
  sign: string,
  more: Pick<Form, 'asked' | 'byOutlet'> = {},
): Form => ({ why, confidence, sign: new RegExp(`(?<= )${sign}`, 'dg'), ...more })

/** What a reporter does and sends. */
const ASKING =
  / (?:(?:asked|pressed|questioned) (?:about|whether|if|by|for|on|why|how|to comment|what|when)|contacted|approached|comment|e-?mails?|e-?mailed|reporters?|journalists?|phone|telephone|phoned|sought|seeking|requests?|questions?|interview|messages?|newspaper) /
const COMMENTING = / (?:comment|interview|reporters?|journalists?) /

/** Every form has one of these words: most sentences have none, and are read no further. */
export const HINT =
  / (?:not|n't|can|never|neither|no|no-one|nobody|none|yet|failed|nothing|requests?|unable|unwilling|reluctant|unavailable|unreachable|unanswered|unreturned|unreplied|ignored|proved|declin|refus|reject|turn|ignor|dodg|duck|sidestep|evad|deflect|brush|parri|fend|approached|contacted|asked|reached|written|e-?mailed|hung|hangs|phone|slammed|shut|closed|walked|drove|without|remain|stay|keep|kept|attempts|efforts)/

const NO = '(?:no (?:immediate |further |official |public |other )?)'
const ANSWER = '(?:comment|response|reply|reaction|statement|answer)'
const INQUIRIES =
  '(?<!(?:emergency|distress|999|911|help) )(?:calls?(?! for (?!comment))|e-?mails?|messages?|requests?|questions?|[ei]nquir(?:y|ies)|quer(?:y|ies)|texts?|voicemails?|attempts?|efforts?)'
const UNREACHED =
  "(?:could not|could n't|can not|was unable to|were unable to|were not able to) (?:[a-z]+ly )?be (?:[a-z]+ly )?(?:reached|contacted) "
const BY = `(?:for ${COMMENT}|to (?:comment|respond)|as of (?:press|publication|filing)|(?:by|via|on|through) (?:tele)?(?:phone|e-?mail|text)) `

/** One list a kind of form; in each, the first that is understood counts. */
export const FORMS = {
  /** “declined to comment”, “would not say whether …”, “did not respond to questions”. */
  withheld: [
    ...Object.entries(ANSWERS).map(([name, sign]) =>
      form(
        'was asked, and kept the answer back',
        name === 'discuss' || name === 'give' ? 0.8 : 0.9,
        sign,
        name === 'replyAtAll' ? { asked: ASKING } : {},
      ),
    ),
    form(
      'turned down the question',
      0.9,
      `(?:(?:has|have|had) )?(?:[a-z]+ly )?(?:declin|refus|reject|turn|ignor)(?:es?|ed|ing) (?:down )?(?:(?![,.;:] )\\S+ ){0,4}?(?:comment(?! by)|interviews?|(?:requests?|invitations?|questions|e-?mails|messages) (?:${FOR_COMMENT}|(?:from|by|of|about|shouted) ))`,
    ),
    form('turned down the question', 0.8, '(?:declined|refused) (?=[.,;])', { asked: COMMENTING }),
    form(
      'turned away from the question',
      0.75,
      '(?:dodg|duck|sidestepp?|evad|deflect|brush|parri|fend)(?:es|s|ed|ing) (?:off |aside |away )?(?:(?![,.;:] )\\S+ ){0,3}?questions? ',
    ),
  ],
  /** “Neither the club nor its sponsor responded to emails”, “No one at Lycos was available”. */
  nobody: [
    form(
      'none of them answered',
      0.9,
      `(?:neither|none of) (?<who>)(?:(?![.;:] )\\S+ ){1,20}?(?:respond(?:ed)? to|repl(?:y|ied) to|return(?:ed)?|answer(?:ed)?|acknowledged) (?:(?![,.;:] )\\S+ ){0,5}?(?:calls?|e-?mails?|messages?|requests?|questions?|inquiries|enquiries|comment) `,
    ),
    form(
      'none of them answered',
      0.9,
      '(?:neither|none of) (?<who>)(?:(?![.;:] )\\S+ ){1,20}?(?:would |could |has |have |had )?comment(?:ed)? ',
    ),
    form(
      'nobody there answered',
      0.85,
      `(?:no(?: |-)one|nobody|no (?:spokes[a-z]+|representatives?|officials?|staff)) (?:at|from|for|of|in) (?<who>)(?:(?![.;:] )\\S+ ){1,14}?(?:(?:was|were|could be|would|has|had|could) )?(?:[a-z]+ly )?(?:available|reached|comment|responded|replied|returned|answered|picked up) `,
    ),
  ],
  /** “could not be reached”, “was not immediately available”. */
  unreached: [
    form('could not be reached', 0.9, `${UNREACHED}${BY}`),
    form(
      'could not be reached',
      0.9,
      "(?:could|can) (?:not|n't) (?:immediately be|be immediately) (?:reached|contacted) ",
    ),
    form(
      'could not be reached',
      0.8,
      `${UNREACHED}(?=as of |at press|at the time|despite |before |on |last |[.,;])`,
      {
        asked: ASKING,
      },
    ),
    form(
      'was not to be had',
      0.9,
      `(?:(?:was|were|is|are) (?:[a-z]+ly )?(?:not|n't) (?:[a-z]+ly )?(?:available|reachable)|(?:was|were|is|are|been) (?:[a-z]+ly )?(?:unavailable|unreachable)) (?:${FOR_COMMENT}|to comment|when (?:contacted|called|approached) )`,
    ),
    form('was not to be had', 0.8, "(?:was|were) (?:not|n't) immediately (?:available|reachable) (?=[.,;])"),
    form(
      'nobody reached them',
      0.85,
      `(?:(?:was|were|been) unable to|could not|could n't|failed to|(?:attempts|efforts) (?:(?![,.;:] )\\S+ ){0,5}?to) (?:[a-z]+ly )?(?:reach|contact|speak to|speak with|get comments? from|get a (?:comment|reaction|response) from) (?<who>)(?:(?![.;:] )\\S+ ){1,14}?(?:${FOR_COMMENT}|(?:were|was|have been) (?:unsuccessful|not successful|unanswered)|(?:have )?failed|(?:have )?proved (?:abortive|futile|fruitless|unsuccessful) )`,
    ),
  ],
  /** “Repeated calls to the clinic went unanswered”, “has been approached for comment”. */
  inquiries: [
    form(
      'the question was left unanswered',
      0.9,
      `${INQUIRIES} (?:(?![.;:] )\\S+ ){0,12}?(?:to|with|at|from|for|of) (?<who>(?!comment|a comment|an interview))(?:(?![.;:] )\\S+ ){1,14}?(?:(?:went|gone|go|were left|remained?|remain) (?:unanswered|unreturned|unreplied)|(?:was|were|been) (?:not|n't) (?:[a-z]+ly )?(?:returned|answered|acknowledged|replied)|(?:was|were) ignored|(?:received|drew|got|met with|brought|elicited) (?:no (?:[a-z]+ )?(?:response|reply|answer)|silence)) `,
    ),
    form(
      'the question was turned down',
      0.85,
      `requests? (?:for (?:comment|an? interview)|to (?:comment|interview)) (?:with|to|from)? ?(?<who>)(?:(?![.;:] )\\S+ ){1,10}?(?:was|were|has been|have been) (?:turned down|declined|refused|rejected|ignored) `,
    ),
    form(
      'was asked for a comment',
      0.85,
      `(?:has|have|had|was|were) (?:also )?(?:been )?(?:approached|contacted|asked) (?:${FOR_COMMENT})`,
    ),
    form(
      'was asked for a comment',
      0.8,
      `(?:(?:has|have|had) )?(?:also )?(?:approached|contacted|asked|reached out to|written to|e-?mailed) (?<who>)(?:(?![.;:] )\\S+ ){1,14}?${FOR_COMMENT}`,
      { byOutlet: true },
    ),
  ],
  /** “There was no immediate response from …”, “had no comment”, “hung up when a reporter called”. */
  silence: [
    form(
      'there was no answer',
      0.85,
      `(?:there (?:was|has been|had been) |with )?${NO}${ANSWER} (?:(?:was|were|has been|came|could be) (?:[a-z]+ )?(?:available |forthcoming |received |given |issued |obtained )?)?(?:(?![.;:] )\\S+ ){0,3}?from (?<who>)`,
    ),
    form(
      'gave no comment',
      0.85,
      `(?:(?:has|have|had) )?(?:so far )?(?:had|has|have|offer(?:ed|s)?|gave|given|made|makes|issued|provided) (?:[a-z]+ly )?${NO}(?:comment|(?:public )?statement|response to (?:questions|requests)) `,
    ),
    form(
      'ended the call',
      0.8,
      '(?:h[ua]ngs? up(?! the| his| her| on her| on his)|put the phone down|put down the phone|slammed the door|shut the door|closed the door|walked away|walked off|drove off) ',
      { asked: ASKING },
    ),
    form(
      'left without an answer',
      0.8,
      '(?:without (?:answering|taking|responding to) (?:any )?questions|without (?:commenting|comment)|without speaking to (?:reporters|journalists|the press|the media)) ',
    ),
    form('kept silent when asked', 0.8, 'said nothing (?=[.,;])', { asked: ASKING }),
    form('kept silent when asked', 0.75, '(?:remained|stayed|kept) (?:mum|tight-lipped|silent) (?=[.,;])', {
      asked: ASKING,
    }),
    form(
      'kept silent when asked',
      0.75,
      `(?:remain|stay|keep|kept|remained|stayed)(?:s|ed|ing)? (?:silent|quiet|mum|tight-lipped|tight lipped) (?:when asked|on(?= (?:whether|the|its|his|her) )|about|over) `,
    ),
  ],
} satisfies Record<string, readonly Form[]>

/** In front of the cue these make it no report of an answer withheld: “may decline to …”, “accused of refusing to …”. */
export const NOT_BEFORE =
  /^(?:may|might|can|could|should|must|to|of|for|from|by|after|without|not|n't|never|shall|would|will|who|if)$/
/** “because they did not respond”: a reason or a condition, not the outlet’s remark. */
export const SUBORDINATE = /^(?:because|if|unless|when|whenever|until|after|before|once|since|as)$/

export const NO_COMMENT =
  /^\W*(?:(?:we|i) (?:have|’ve|'ve|had) )?no (?:further )?comments?(?: to make)?(?: at (?:this|the) (?:time|stage|moment|point))?\W*$|^\W*(?:i|we)(?: am|’m|'m|’re|'re| are) not (?:going to comment|commenting)(?: on (?:that|this))?\W*$/i
