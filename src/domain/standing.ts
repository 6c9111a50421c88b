// How a source stands in an article: by name, described, as a body, as a document, or so that nobody can find out who it is.
import type { Attribution, Entity, Source } from './analysis'
import { type Span, textOf } from './span'
import { type Cast, isNamed } from './speaker'

export const STANDINGS = [
  'named',
  'institution',
  'document',
  'described',
  'anonymous',
  'unresolved',
  'missing',
  'unsought',
] as const

/** The last three are nobody: somebody unclear, no source at all, and nobody who was looked for. */
export type Standing = (typeof STANDINGS)[number]

type StandingWords = {
  /** Beside one. */
  readonly one: string
  /** Beside how many there are. */
  readonly many: string
}

export const STANDING_WORDS: Readonly<Record<Standing, StandingWords>> = {
  named: { one: 'named', many: 'named' },
  institution: { one: 'institution', many: 'institutions' },
  document: { one: 'document', many: 'documents' },
  described: { one: 'described, not named', many: 'described, not named' },
  anonymous: { one: 'anonymous', many: 'anonymous' },
  unresolved: { one: 'not certain who this is', many: 'not certain who' },
  missing: { one: 'nobody is named', many: 'without a source' },
  unsought: { one: 'not looked for', many: 'not looked for' },
}

/** Whether it is a source that can be counted as one. */
export const isSomebody = (standing: Standing): boolean =>
  standing !== 'unresolved' && standing !== 'missing' && standing !== 'unsought'

/** `said` is one of its statements; of an entity that speaks together with others, `entity` says which. */
export function standingOf(
  cast: Cast,
  said: Pick<Attribution, 'source' | 'channel'>,
  entity?: Entity | null,
): Standing {
  const { source, channel } = said
  if (source.kind === 'missing') return source.unsought ? 'unsought' : 'missing'
  if (source.kind === 'unresolved') return 'unresolved'
  const who = entity ?? (source.kind === 'entity' ? cast.entities.get(source.entityId) : null)
  if (who?.kind === 'organization' || who?.kind === 'place') return 'institution'
  const named = who ? isNamed(who) : false
  if (named && who?.kind === 'person') return 'named'
  const phrase = who?.name ?? textOf(cast.article.text, introductionOf(source))
  if (WRITTEN.test(headOf(phrase))) return 'document'
  if (named) return who?.kind === 'other' ? 'document' : 'named'
  if (isHidden(cast, source, phrase) || channel === 'briefing') return 'anonymous'
  return BODY.test(headOf(phrase)) ? 'institution' : 'described'
}

const introductionOf = (source: Exclude<Source, { kind: 'missing' }>): Span =>
  source.kind === 'unnamed' ? (source.introduced ?? source.span) : source.span

/** What is said of somebody stands behind them in the sentence, within so many characters. */
const BEHIND = 200

function isHidden({ article: { text } }: Cast, source: Source, phrase: string): boolean {
  if (HIDING.test(phrase)) return true
  if (source.kind !== 'unnamed') return false
  const { end } = introductionOf(source)
  const [sentence = ''] = text.slice(end, end + BEHIND).split(/[.!?]["”’]?\s|\n/, 1)
  return NOT_TO_BE_NAMED.test(sentence)
}

/** Words for somebody who is to stay unknown (“sources close to the family”, “a senior official”). */
const HIDING =
  /\b(?:sources?|insiders?|whistle-?blowers?|informants?|anonymous|unnamed|unidentified)\b|\b(?:familiar|close|privy|briefed|knowledge)\b(?= (?:with|to|on|of)\b)|\b(?:senior|top|high-ranking|western|intelligence|administration|defen[cs]e|security|military|white house)(?: [\w.]+)?(?: [\w.]+)? (?:officials?|aides?|diplomats?|figures?|executives?)$|^(?:an?|one|two|three|four|several|some|another)\b(?: [\w.'’-]+){0,3} (?:officials?|aides?|diplomats?|advis[eo]rs?|staffers?|lawmakers?|executives?|ministers?)$/i

const NOT_TO_BE_NAMED =
  /\banonym|\b(?:not|n['’]t|never) (?:want(?:ed|s)?|wish(?:ed|es)?|like) to be (?:named|identified|quoted)|\b(?:asked|request(?:ed|ing)?|insisted|asking) (?:not to be|to remain|that (?:his|her|their) names?) (?:named|identified|unnamed|not|be withheld)|\b(?:declin|refus)(?:ed|ing) to be (?:named|identified)|\bnot authori[sz]ed to\b|\b(?:whose|without giving (?:his|her|their)) names?\b.{0,30}\b(?:withheld|not|changed)\b/i

/** Heads of phrases that stand for something written rather than somebody (“the report”, “official figures”). */
const WRITTEN =
  /^(?:affidavit|analysis|article|audit|bill|book|communiqu[eé]|complaint|data|decree|documents?|dossier|e-?mails?|estimates?|figures|filings?|findings|indictment|lawsuit|letters?|memo|memorandum|notice|papers?|polls?|posts?|records?|reports?|research|ruling|statements?|statistics|study|studies|surveys?|text|transcripts?|tweets?)$/i

/** Heads of phrases that stand for a body without its name (“the government”, “a trade union”). */
const BODY =
  /^(?:administration|agency|agencies|airlines?|army|assembly|association|authority|authorities|bank|boards?|body|bureau|cabinet|campaign|charity|charities|church|club|coalition|commission|committee|company|companies|congress|consortium|council|court|department|federation|firms?|force|foundation|government|governments|groups?|hospital|industry|institute|institution|jury|kremlin|league|military|ministry|ministries|museum|navy|network|newspaper|opposition|office|organi[sz]ations?|panel|paper|parliament|part(?:y|ies)|police|press|prosecution|regulators?|retailer|school|senate|service|society|team|tribunal|trust|unions?|university|watchdog)$/i

/** Where what follows a head begins. */
const AFTER_HEAD =
  /[,(–—]|\s(?:of|for|in|from|by|at|on|with|who|which|that|to|near|published|released|quoted|conducted|representing)\s/i

/** “A group of researchers”: they are meant, not the group. */
const MEASURES =
  /\b(?:group|number|majority|handful|couple|crowd|team|pair|dozens?|one|some|many|most) of\s+/i

/** The word that says what a phrase stands for: “spokesman” in “a spokesman for the police”. */
function headOf(phrase: string): string {
  const measured = MEASURES.exec(phrase)
  const whole = measured ? phrase.slice(measured.index + measured[0].length) : phrase
  const [before = ''] = whole.split(AFTER_HEAD, 1)
  return (
    before
      .trim()
      .replace(/['’]s?$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  )
}
