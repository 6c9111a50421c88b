// The words by which news says that somebody gave no answer, as pieces of expressions over a plain sentence.

/** Up to three adverbs: “did not immediately …”, “has so far not yet …”. */
const ADVERBS =
  '(?:(?:[a-z]+ly|so far|thus far|to date|as yet|yet|also|again|still|even|simply|twice|just) ){0,3}'
const NOT = `(?:not|n't|never|neither) ${ADVERBS}`
const some = (...forms: readonly string[]) => `(?:${forms.join('|')})`
const anyOf = (words: string) => some(...words.split(' '))

const refused = some(
  `(?:declin|refus)(?:e|es|ed|ing) ${ADVERBS}to`,
  `(?:was|were|is|are) ${ADVERBS}(?:unwilling|reluctant|not willing|not prepared) to`,
  `(?:chose|chosen|opted|preferred|elected) ${ADVERBS}not to`,
  `(?:did|do|does) ${NOT}(?:wish|want|care) to`,
)

/** What stands before the verb of answering, by what it says of it. */
const MOOD = {
  refused: `(?:(?:has|have|had|having) ${ADVERBS})?${refused} ${ADVERBS}`,
  would: `(?:would|will|wo|'d) ${ADVERBS}${NOT}`,
  could: some(
    `(?:could|can|ca|cannot) ${ADVERBS}${NOT}`,
    `(?:was|were|is|are) ${ADVERBS}unable to ${ADVERBS}`,
  ),
  did: `(?:did|does|do|has|have|had) ${ADVERBS}${NOT}`,
  yet: some(
    `(?:has|have|had|is|are|was|were) ${ADVERBS}yet to ${ADVERBS}`,
    `(?:has |have |had )?failed to ${ADVERBS}`,
  ),
} as const
type Mood = keyof typeof MOOD

const moods = (...names: readonly Mood[]): string => some(...names.map((name) => MOOD[name]))

/** Words between a verb and the noun that it is about. */
const few = (most: number) => `(?:(?![,.;:!?] )\\S+ ){0,${most}}?`

/** What a reporter sends; “calls for reform” are none. */
const SENT = some(
  'calls?(?! for (?!comment|a comment|a response))',
  'requests?|questions?|questioning|e-?mails?|messages?|texts?|voicemails?|quer(?:y|ies)|[ei]nquir(?:y|ies)|approaches|attempts',
)
const INQUIRY = `${few(6)}(?<sent>${SENT}) `

export const COMMENT = some(
  '(?:a |an |further |any |immediate |additional )?(?:comment|response|statement|reply|reaction|interviews?)(?= )',
)
/** “for comment”, “to be interviewed”: what an inquiry asks for. */
export const FOR_COMMENT = some(
  `for ${COMMENT}`,
  `to (?:comment|respond|be interviewed|discuss|answer|speak|talk)(?= )`,
  `seeking ${COMMENT}`,
)

const WHAT = `(?=${some(
  '(?:by |exactly |precisely |just )?(?:whether|if|who|whom|what|when|where|why|how|which) ',
  '(?:more|anything|much|further|publicly) ',
  '[.,;:!?] ',
)})`
const END = '(?=[.,;:!?–—-]|(?:when|before|by|at|in time|on|as of|and|but|until|after|this) )'
const MEDIA = some(
  'reporters?',
  'journalists?',
  '(?:the )?(?:press|media|newspaper|paper|magazine|station)',
  'us',
  'me',
  'this (?:newspaper|paper|website|reporter)',
)

/** What somebody was asked for and did not do, with the moods in which that is no answer. */
export const ANSWERS = {
  comment: `${moods('refused', 'would', 'could', 'did', 'yet')}comment(?:ed)? `,
  elaborate: `${moods('refused', 'would', 'did')}(?:elaborate|be drawn(?! from| into)|be interviewed|take questions|take any questions) `,
  say: `${moods('refused', 'would', 'yet')}(?:publicly )?say ${WHAT}`,
  reply: `${moods('refused', 'would', 'could', 'did', 'yet')}(?:respond|responded|reply|replied) (?:(?:immediately|directly|publicly) )?to ${few(6)}(?:${SENT}|comment|allegations?|claims?|accusations?|criticisms?) `,
  replyAtAll: `${moods('refused', 'would', 'did', 'yet')}(?:respond|responded|reply|replied|answer|answered) ${END}`,
  answer: `${moods('refused', 'would', 'did', 'yet')}answer(?:ed)? (?!(?:many|most|some|all) )${INQUIRY}`,
  return: `${moods('refused', 'did', 'could', 'yet')}return(?:ed)? (?!his |her |their )${INQUIRY}`,
  pick: `${moods('did')}(?:pick|take|picked|taken) (?:up )?(?:(?:his|her|their|the|our|several|calls?|phone) ){1,4}`,
  getBack: `${moods('did', 'yet')}(?:get|got|gotten) back to (?:us|me|the|our|reporters|this) `,
  acknowledge: `${moods('did', 'yet')}acknowledged? ${few(4)}(?:requests?|e-?mails?|messages?) `,
  discuss: `${moods('refused', 'would', 'could')}(?:discuss|address) (?!it with |them with )${few(3)}`,
  disclose: `${moods('refused', 'would')}(?:disclose|reveal|specify|identify|name|clarify|confirm|explain|detail|deny) `,
  talk: `${moods('refused', 'would', 'could')}(?:speak|talk)(?:(?: with| to) ${MEDIA}| about| publicly| on the record) `,
  give: `${moods('refused', 'would')}(?:give|provide|offer|make|issue|share|release) ${few(4)}${anyOf(
    'comments? statements? response reply answers? explanation details? reasons? figures? information timeline specifics views? interviews? guidance forecasts? estimates? breakdown names?',
  )} `,
  notGiven: `${moods('did', 'yet')}(?:give|given|provide|provided|offer|offered|make|made|issue|issued) ${few(4)}${anyOf(
    'comments? statement response reply answers? interviews?',
  )} `,
} as const
