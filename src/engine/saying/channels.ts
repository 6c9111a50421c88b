// The channel of every attribution of an article: by its own words, by its source, else by what the same speaker said just before.
// Example: “Ames told reporters …” / “He added …”: both are public. Known failure: a speaker who turns to somebody else unsaid.
import type { Attribution, Channel, Entity, Source } from '../../domain'
import { type Doc, paragraphAt, tokenAt, tokensOf } from '../doc'
import { channelIn } from './channel'
import { type Frame, plain } from './frame'
import { roleOfName } from './phraseRole'

type Told = Exclude<Channel, 'unknown'>
type Framed = { readonly attribution: Attribution; readonly frame: Frame | null }

/** Paragraphs over which somebody goes on in the same channel: what is said aloud goes on, what is written once does not. */
const GOES_ON: Readonly<Record<Told, number>> = {
  public: 2,
  proceedings: 3,
  outlet: 2,
  'other outlet': 1,
  statement: 1,
  briefing: 1,
  message: 0,
  document: 0,
  post: 0,
}
/** So many statements that were made in court, and an article of a court's words is the report of a trial. */
const HEARD = 2

/** In the order of `framed`, which is that of the article. */
export function channelsOf(
  doc: Doc,
  framed: readonly Framed[],
  entities: readonly Entity[],
  publisher: string | null,
  isOfCourt: boolean,
): (Told | null)[] {
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  // “He scrapped plans to attend Thursday’s debate”: only what says that it was said tells where.
  const own = framed.map(({ attribution: { cue, verb }, frame }) =>
    frame && (verb !== 'unknown' || !cue) && verb !== 'thinking' ? channelIn(frame) : null,
  )
  const heard = own.filter((channel) => channel === 'proceedings').length
  const isTrial = heard >= HEARD && isOfCourt
  const latest = new Map<string, { readonly channel: Told; readonly paragraph: number }>()
  return framed.map(({ attribution, frame }, i) => {
    const { source } = attribution
    const who = source.kind === 'entity' ? source.entityId : source.kind === 'unnamed' ? source.id : null
    const paragraph = paragraphAt(doc, tokenAt(doc, (attribution.cue ?? attribution.content[0]).start))
    const told = own[i] ?? channelOfSource(doc, attribution, frame, names, publisher)
    if (told) {
      if (who) latest.set(who, { channel: told, paragraph })
      return told
    }
    const before = who ? latest.get(who) : undefined
    if (isUnsaid(attribution)) return null
    const goesOn =
      before !== undefined &&
      paragraph - before.paragraph <= GOES_ON[before.channel] &&
      // Their own words, or a pronoun: a claim told anew may be of any day.
      (attribution.manner !== 'reported' || isPronoun(doc, source))
    // In the report of a trial whoever says something says it there.
    const channel = goesOn ? before.channel : isTrial && frame && isHeard(attribution) ? 'proceedings' : null
    if (who && channel) latest.set(who, { channel, paragraph })
    return channel
  })
}

/** What somebody thinks, and what no verb says that they said, was said nowhere. */
const isUnsaid = ({ verb }: Attribution): boolean => verb === 'thinking' || verb === 'unknown'

const isHeard = ({ role, cue }: Attribution): boolean =>
  cue !== null && /^(?:official|ordinary|unknown|expert)$/.test(role)

const isPronoun = (doc: Doc, source: Source): boolean => /^(?:he|she|they|it)$/.test(phraseOf(doc, source))

/** “The report found”, “the Courier reported”, “a senior official said”: the source is its own channel. */
function channelOfSource(
  doc: Doc,
  { source, role, verb }: Attribution,
  frame: Frame | null,
  names: ReadonlyMap<string, Entity>,
  publisher: string | null,
): Told | null {
  const phrase = phraseOf(
    doc,
    source.kind === 'unnamed' && source.introduced ? { ...source, span: source.introduced } : source,
  )
  if (/\b(?:statement|press release|communiqu[eé])s?$/.test(phrase)) return 'statement'
  if (/\b(?:tweet|post|blog)s?$/.test(phrase)) return 'post'
  if (/\b(?:letter|e-?mail|memo|text message)s?$/.test(phrase)) return 'message'
  if (role === 'document' || /\b(?:poll|survey|report|study)s?$/.test(phrase)) return 'document'
  if (verb === 'revealing' && /\b(?:inquiry|review|investigation|audit|probe|analysis)$/.test(phrase))
    return 'document'
  const entity = source.kind === 'entity' ? names.get(source.entityId) : undefined
  if (
    role === 'media' &&
    entity?.kind !== 'person' &&
    !/\b(?:reporter|journalist|editor|critic|columnist|correspondent)s?\b/.test(phrase)
  )
    return publisher !== null && entity && sameOutlet(entity.name, publisher) ? null : 'other outlet'
  if (source.kind === 'unnamed' && UNNAMED.test(phrase)) return 'briefing'
  if (
    /^(?:the )?(?:[\w.' ]+ )?(?:judges?|courts?|justices|tribunal|jury|appeals panel)$/.test(phrase) &&
    verb === 'revealing'
  )
    return 'proceedings'
  if (frame && /\b(?:wrote|writes|written)\b/.test(frame.cue) && (role === 'expert' || role === 'official'))
    return 'document'
  return entity && frame && roleOfName(entity.name) === 'official' && /\bcourt$/i.test(entity.name)
    ? 'proceedings'
    : null
}

/** Who speaks so that nobody may say who it was. */
const UNNAMED =
  /\b(?:sources?|insiders?)\b|\b(?:official|person|people|aide|executive|diplomat|officer|adviser|advisor|staffer|lawmaker)s? (?:familiar|close|briefed|with knowledge|with direct knowledge|who (?:spoke|asked|requested|declined|was not|were not))\b|\b(?:senior|high-ranking|top|western|intelligence|administration|defen[cs]e|security) (?:[\w.]+ ){0,2}(?:officials?|aides?|diplomats?)$/

const sameOutlet = (name: string, publisher: string): boolean => {
  const bare = (words: string) => words.toLowerCase().replace(/^the /, '')
  return bare(name) === bare(publisher)
}

function phraseOf(doc: Doc, source: Source): string {
  if (source.kind === 'missing') return ''
  const { from, to } = tokensOf(doc, source.span)
  return doc.words.slice(from, to).map(plain).join(' ')
}
