// The channel of every attribution of an article: by its own words, by its source, else by what the same speaker said just before.
// Example: “Ames told reporters …” / “He added …”: both are public. Known failure: a speaker who turns to somebody else unsaid.
import type { Attribution, Channel, Entity, Source } from '../../domain'
import { type Doc, tokenAt } from '../doc'
import { channelIn } from './channel'
import { type Frame, plain } from './frame'
import { roleOfName } from './phraseRole'

type Told = Exclude<Channel, 'unknown'>
export type Framed = { readonly attribution: Attribution; readonly frame: Frame | null }

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
/** From so many words of a court or a parliament on, an article is a report of it. */
const REPORT_OF_PROCEEDINGS = 2
const IN_COURT =
  /\b(?:judges?|justice|prosecut\w+|barristers?|defending|counsel|kc|qc|magistrates?|coroner|jurors?|jury|defendants?|witness(?:es)?|giving evidence|pc|det (?:con|sgt|insp))\b/

/** In the order of `framed`, which is that of the article. */
export function channelsOf(
  doc: Doc,
  framed: readonly Framed[],
  entities: readonly Entity[],
  publisher: string | null,
): (Told | null)[] {
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  // “He scrapped plans to attend Thursday’s debate”: only what says that it was said tells where.
  const own = framed.map(({ attribution: { cue, verb }, frame }) =>
    frame && (verb !== 'unknown' || !cue) && verb !== 'thinking' ? channelIn(frame) : null,
  )
  const court = own.filter((channel) => channel === 'proceedings').length >= REPORT_OF_PROCEEDINGS
  const latest = new Map<string, { readonly channel: Told; readonly paragraph: number }>()
  const inCourt = new Set<string>()
  return framed.map(({ attribution, frame }, i) => {
    const { source, verb } = attribution
    const who = source.kind === 'entity' ? source.entityId : source.kind === 'unnamed' ? source.id : null
    const paragraph = paragraphOf(doc, attribution)
    const told = own[i] ?? channelOfSource(doc, attribution, frame, names, publisher)
    if (told) {
      if (who) latest.set(who, { channel: told, paragraph })
      if (who && told === 'proceedings') inCourt.add(who)
      return told
    }
    if (court && frame && (IN_COURT.test(`${frame.before} ${frame.after}`) || (who && inCourt.has(who)))) {
      if (who) inCourt.add(who)
      return 'proceedings'
    }
    const before = who ? latest.get(who) : undefined
    if (!who || !before || paragraph - before.paragraph > GOES_ON[before.channel]) return null
    // Their own words, or a pronoun: a claim told anew may be of any day.
    if (
      verb === 'thinking' ||
      verb === 'unknown' ||
      (attribution.manner === 'reported' && !isPronoun(doc, source))
    )
      return null
    // What was said in the same channel a paragraph ago leads on to the next.
    latest.set(who, { channel: before.channel, paragraph })
    return before.channel
  })
}

const isPronoun = (doc: Doc, source: Source): boolean => /^(?:he|she|they|it)$/.test(phraseOf(doc, source))

function paragraphOf(doc: Doc, { cue, content }: Attribution): number {
  const token = tokenAt(doc, (cue ?? content[0]).start)
  return doc.sentences[doc.sentenceOf[token] ?? 0]?.paragraph ?? 0
}

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
  const { span: at } = source
  return doc.words
    .slice(tokenAt(doc, at.start), tokenAt(doc, at.end - 1) + 1)
    .map(plain)
    .join(' ')
}
