// What stands in for a rule or step that is switched off: it knows nothing, bars nobody, changes nothing.
import { membersOf } from '../../../src/engine/speakers/phrase'
import { STEPS } from './steps'

type Switches = {
  readonly [Stage in keyof typeof STEPS]: {
    readonly [Step in keyof (typeof STEPS)[Stage]]: (typeof STEPS)[Stage][Step]
  }
}

const nothing = () => null
const nobody = () => undefined
const never = () => false
const none = () => []
const one = () => 1
/** A sign that no sentence shows. */
const unseen = { why: '', weight: 0, sign: /(?!)/ }

/** A step without its switch does not compile. */
const SWITCHES: Switches = {
  quotes: { carriesOn: never, findForgottenEnd: (_text, _from, to) => to },
  quoteUse: { nickname: nothing, introduced: nothing, work: nothing, titleCase: nothing, modifier: nothing },
  forms: { transcript: none, headline: none, block: none },
  verbs: { quoted: nothing, passive: nothing, reported: nothing, fronted: nothing, object: nothing },
  sentences: {
    accordingTo: none,
    quotedAs: none,
    hedge: none,
    noun: none,
    stance: none,
    viewpoint: none,
    pointsBack: none,
  },
  candidates: { quotingVerb: nothing },
  falseCues: {
    impersonal: never,
    thing: never,
    fragment: never,
    anonymity: never,
    title: never,
    seeming: never,
    aboutIt: never,
  },
  tags: { tagPresentTense: () => {} },
  sourceEdges: {
    withoutEnds: (_tagged, source) => source,
    notHearer: (_tagged, source) => source,
    notAgent: (_tagged, source) => source,
    notAside: (_tagged, source) => source,
  },
  oneSpeaker: { claimsFrom: never },
  nested: { quotedWithin: nothing },
  ownVoice: { isFirstPersonArticle: never },
  ownSource: {
    wholePhrase: (_tagged, source) => source,
    subjectOfCue: nothing,
    whoNotWhen: (_tagged, source) => source,
  },
  subjects: { besideRelative: nothing, ofParticiple: nothing, ofMainClause: nothing },
  continuation: { goOn: () => new Map(), alternate: never },
  lastSpeaker: { spokeBefore: nothing, subjectAround: nothing },
  chains: { innerDropped: never, outerDropped: never, relays: none, carriedBy: nothing },
  combine: {
    isDoubtful: never,
    ruleDecides: never,
    standsAlone: never,
    takesThat: (_text, one) => one,
    isHedged: never,
    isToldOf: never,
  },
  mentions: {
    titlesIn: none,
    sourceNames: none,
    findPronouns: none,
    findNominals: none,
    sourceNominals: none,
  },
  names: {
    findExtents: none,
    withoutEdges: (_doc, run) => run,
    withoutInitials: (_doc, names) => [...names],
    widened: (_doc, found) => [...found],
    withGiven: (_doc, found) => [...found],
    isTrustedRun: never,
    cutInHeadlines: (_doc, names) => [...names],
    repeats: none,
    isNoise: never,
    whole: (_doc, name) => name,
    sharingSurnames: (_doc, names) => [...names],
  },
  extents: {
    spelledOut: nothing,
    datelineAt: nothing,
    bodyOf: nothing,
    withApostrophe: nothing,
  },
  settings: {
    onPlatform: nothing,
    wayTo: nothing,
  },
  nominals: { nativeSense: nothing, compoundSense: nothing, heldBy: nothing, playsAt: nothing },
  descriptions: { after: nothing, before: nothing, office: nothing, called: nothing, copula: nothing },
  persons: { namesakes: none, agreeing: nobody, bearers: none },
  namesakes: { byAge: nobody, byGender: nobody, byTitle: nobody, recent: nobody, mostNamed: nobody },
  bodies: { sameForm: nobody, sameThing: nobody, initials: nobody, bracketed: nobody, shortened: nobody },
  beforehand: { inferGenders: nobody, relateDescribed: nobody, relateCouples: nobody },
  quoted: { sourceFirst: nobody },
  salience: { subject: one, source: one, quoted: one, vague: one },
  descriptionBars: { sameVerb: () => never, others: () => never },
  descriptionSteps: {
    apposed: nothing,
    calledSo: nothing,
    related: nothing,
    byAge: nothing,
    introduced: nothing,
    leadSubject: nothing,
    salientByWords: nothing,
    farByWords: nothing,
    prominent: nothing,
    salient: nothing,
  },
  pronounBars: { quotation: none, sameVerb: none },
  pronounSteps: { relative: nothing, salient: nothing, ahead: nothing },
  speakers: {
    interviewIn: () => nothing,
    answererIn: () => nothing,
    membersOf: (doc, coreference, phrase) => membersOf(doc, coreference, phrase).slice(0, 1),
    authorOfText: nothing,
    authorOf: nothing,
    quotedBy: () => nothing,
    firstPersonIn: none,
    uncuedSpeakers: () => nothing,
    introductionOf: nothing,
    jointlyMeant: nothing,
  },
  evidence: {
    since: unseen,
    pastYear: unseen,
    hadHappened: unseen,
    lookingBack: unseen,
    cameToBe: unseen,
    next: unseen,
    standing: unseen,
    presentTense: unseen,
    scene: unseen,
    behindTheNews: unseen,
    dayOfNews: unseen,
    quotedOrAsked: unseen,
    firstPerson: unseen,
    noAnswer: unseen,
  },
  background: { besideSpeech: nothing, placeOf: () => 0 },
  bars: { isUntold: () => never, isLead: () => never, isAttributed: () => never, isToday: () => never },
  judges: {
    findSentences: (doc) => ({ background: [], taken: new Uint8Array(doc.sentences.length) }),
    findByRules: none,
  },
  carried: { held: none, missing: none },
  decided: { findAnswers: none, findSigned: none, quotedInHeadlines: none, isItself: never },
  unanswered: { withheld: none, nobody: none, unreached: none, inquiries: none, silence: none },
  unansweredBeside: { toldBySpeaker: (_text, one) => one, noCommentQuoted: none },
}

/** “stage/step”, all of them. */
export const ALL_STEPS: readonly string[] = Object.entries(STEPS).flatMap(([stage, steps]) =>
  Object.keys(steps).map((step) => `${stage}/${step}`),
)

/** Does `work` with a step switched off, and switches it on again. */
export function without<T>(name: string, work: () => T): T {
  const [stage = '', step = ''] = name.split('/')
  const steps = (STEPS as unknown as Record<string, Record<string, unknown>>)[stage] ?? {}
  const off = (SWITCHES as unknown as Record<string, Record<string, unknown>>)[stage]?.[step]
  if (!(step in steps) || off === undefined) throw new Error(`no such step: ${name}`)
  const on = steps[step]
  steps[step] = off
  try {
    return work()
  } finally {
    steps[step] = on
  }
}
