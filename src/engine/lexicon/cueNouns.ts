// Nouns and adverbs that mark words as somebody’s: a complaint that …, a pledge to …, reportedly.
// Provenance: written for this project from general knowledge of English news style.
import { wordSet } from './words'

/** Followed by “that”: whose claim it is stands before (the anglers’ complaint) or after “by”. */
export const CLAIM_NOUNS = wordSet(`
  accusation accusations admission advice agreement allegation allegations announcement argument assertion assertions assessment
  assumption assurance assurances belief beliefs boast charge charges claim claims comment comments complaint complaints concern
  concerns conclusion confession confirmation contention conviction criticism declaration denial denials disclosure doubt doubts
  estimate expectation expectations explanation fear fears finding findings forecast hint hope hopes hunch impression insistence
  message notion objection observation opinion pledge pledges prediction predictions promise promises proposal protest reassurance
  recommendation remark remarks reminder report reports revelation ruling rumor rumors rumour rumours sense statement suggestion
  suggestions suspicion suspicions testimony theory threat view views vow warning warnings word worry worries
`)

/** Followed by an infinitive that says what is wanted. */
export const WILL_NOUNS = wordSet(`
  pledge pledges promise promises vow threat threats plan plans decision intention offer refusal proposal bid demand demands call calls
  commitment determination desire ambition wish hope hopes willingness reluctance agreement
`)

/** “three demands:” before a list. */
export const LIST_NOUNS = wordSet(`
  demands proposals recommendations conditions requests complaints questions promises pledges aims goals claims findings suggestions
  warnings points requirements measures commitments objections concerns
`)

/** Say that somebody says so, and not who; “supposedly” and the like are as often the outlet’s own doubt. */
export const SURE_HEDGES = wordSet('reportedly allegedly purportedly reputedly')

/** Passive or “it is …” without anybody who says so. */
export const PASSIVE_BELIEF = wordSet(`
  thought believed said understood reported alleged rumored rumoured claimed feared expected hoped estimated known presumed suspected
  considered assumed deemed held supposed accused suspected told informed warned asked advised reminded assured notified tipped
`)

/** Who a question or answer is tied to in a transcript. */
export const TRANSCRIPT_LABELS = wordSet(
  'q a question answer interviewer interviewee host caller reporter moderator counsel witness',
)

/** Words of labels that stand for no speaker: credits, notes, times, and what a live page or a programme is divided by. */
export const LABEL_NOUNS = wordSet(`
  source sources photo photos photograph photographs photographer picture pictures image images credit credits caption video graphic graphics
  note notes correction clarification update updates updated breaking latest live watch listen read related recap summary analysis explainer
  contact contacts media enquiries inquiries phone tel telephone fax email e-mail web website twitter instagram facebook hashtag
  date time venue where when address tickets price cost admission length rating verdict score result scorers goals attendance referee team subs
  bookings scorer director cast writer producer starring genre ingredients serves age born died education career family survivors funeral
  byline published posted filed copyright disclaimer disclosure warning pros cons topic subject re tags category categories
`)
