// The class of the verb that a statement is told with: by the phrase, else by the last verb of the cue, else by its noun.
// Example: “went on to say” goes on (structuring), “has admitted” concedes, “issued a warning” urges. Known failure: irony.
import type { Role, Verb } from '../../domain'
import { isLightVerb, NOUN_CLASSES, VERB_CLASSES } from '../lexicon/verbClasses'
import type { Frame } from './frame'

/** Words between the parts of a phrase: “hit right back at”. */
const GAP = '(?: \\S+)?'

/** Phrases whose words say something else one by one; over the dictionary forms of the cue and of the word after it. */
const PHRASES: readonly (readonly [RegExp, Verb])[] = [
  [/^(?:according|per\b|as per|in the words of|for (?:his|her|its|their) part|via\b|citing)/, 'neutral'],
  [/^(?:in|to) (?:the|his|her|its|their|my|our|one's)? ?(?:\S+ ){0,3}(?:view|opinion|mind|eye|book|estimation|judgment|judgement|reckoning|thinking)s?/, 'thinking'],
  [/^(?:for|to)$/, 'thinking'],
  [/\b(?:reportedly|allegedly|supposedly|purportedly|reputedly|apparently|ostensibly|rumoured|rumored|so - called)\b/, 'distancing'],
  [/\b(?:be|get) (?:\S+ )?(?:say|report|allege|understand|rumor|rumour|purport|repute) (?:to (?:be|have)\b|to$)/, 'distancing'],
  [/\b(?:call|appeal|plead) (?:\S+ )?(?:for|on|upon)\b|\b(?:push|press) for\b/, 'urging'],
  [/\b(?:press|quiz|grill|challenge) (?:\S+ )?on\b/, 'structuring'],
  [/\b(?:insist|demand) (?:that )?\S+ must\b/, 'urging'],
  [/\bpoint (?:out|to)\b|\b(?:bring|come) to light\b|\bturn (?:up|out)\b|\bset out\b|\bspell out\b|\blay (?:out|bare)\b|\bgo public\b/, 'revealing'],
  [/\brule out\b|\bplay down\b|\bbrush (?:off|aside)\b|\bshrug off\b|\bwave (?:off|away|aside)\b|\bpour cold water\b|\btake issue\b|\bcast doubt\b|\bshoot down\b|\bknock back\b|\bpush back\b|\bshake (?:one's|his|her|their) head\b|\bargue against\b|\bspeak (?:out )?against\b|\bcome out against\b/, 'disputing'],
  [/\bgo on\b|\bcarry on\b|\bsum up\b|\bchip in\b|\bchime in\b|\bcut in\b|\bbreak in\b|\bstart out\b|\bopen with\b|\bweigh in\b|\bjoin in\b/, 'structuring'],
  [/\bagree to\b|\bcommit (?:\S+ )?to\b|\bgive (?:\S+ ){0,2}word\b/, 'promising'],
  [new RegExp(`\\b(?:lash|hit|speak|strike|cry|fire)${GAP} (?:out|back)\\b`), 'attacking'],
  [/\btake (?:aim|a swipe|a shot|a dig|to task)\b|\btear into\b|\blay into\b|\brail against\b|\brun down\b|\bsingle out\b|\bcall out\b|\bpoke fun\b|\bpour scorn\b|\bmake fun\b|\bgo after\b|\bround on\b|\bturn on\b|\bslap down\b|\bdress down\b|\bpoint (?:the|a) finger\b|\blay (?:the )?blame\b|\bput (?:the )?blame\b|\btake exception\b|\bfind fault\b|\b(?:be|get) (?:\S+ )?(?:critical|scathing|angry|furious|dismissive|outraged|appalled|disgusted|dismayed)\b/, 'attacking'],
  [/\bpay (?:\S+ )?tribute\b|\bspeak (?:highly|warmly)\b|\bsing (?:\S+ )?praises?\b|\b(?:be|get) (?:\S+ )?(?:grateful|thankful|proud|delighted|pleased|full of praise|supportive)\b|\bcome out in (?:support|favou?r)\b/, 'praising'],
  [/\bmake (?:it )?(?:\S+ )?clear\b|\bhave it that\b|\blay claim\b|\bstand by\b|\bput forward\b|\bmake the (?:case|point)\b|\bset the record straight\b|\bleave no doubt\b|\bdrive home\b/, 'claiming'],
  [/\b(?:be|feel|remain|seem|appear|sound) (?:\S+ )?(?:confident|convinced|certain|sure|hopeful|optimistic|pessimistic|worried|concerned|afraid|fearful|surprised|shocked|sceptical|skeptical|keen|eager|aware|wary|unsure|determined|happy|sad|sorry|nervous|alarmed|adamant|of the (?:view|opinion))\b/, 'thinking'],
  [/\blook forward\b|\bcome to (?:believe|think|see)\b|\bmake up \S+ mind\b|\bhave in mind\b|\btake (?:the|a) (?:\S+ )?view\b|\bset (?:\S+ )?(?:sight|heart|hope)s?\b/, 'thinking'],
  [/\bcome clean\b|\bown up\b|\bback down\b|\btake (?:\S+ )?responsibility\b|\bsay sorry\b|\bplead guilty\b|\bgive ground\b/, 'conceding'],
  [/\bput (?:the|a)? ?questions? to\b/, 'structuring'],
] // biome-ignore format: a table

const isAuxiliary = (word: string): boolean =>
  /^(?:be|is|are|was|were|been|being|am|'s|'re|have|has|had|having|'ve|'d|do|does|did|will|would|can|could|may|might|must|shall|should|'ll|to|not|n't|never|also)$/.test(
    word,
  )

/** The dictionary form, as far as verbs that report go. */
const lemmaOf = (word: string): string => {
  if (/^(?:is|are|was|were|been|being|am|'s|'re)$/.test(word)) return 'be'
  if (/^(?:has|had|having|'ve|'d)$/.test(word)) return 'have'
  return VERB_CLASSES.get(word)?.lemma ?? COMMON.get(word) ?? word
}

/** Verbs that take part in phrases and report nothing themselves. */
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    go: 'goes went gone going', make: 'makes made making', take: 'takes took taken taking', come: 'comes came coming',
    point: 'points pointed pointing', play: 'plays played playing', brush: 'brushes brushed brushing', pay: 'pays paid paying',
    bring: 'brings brought bringing', turn: 'turns turned turning', set: 'sets setting', lay: 'lays laid laying', carry: 'carries carried carrying',
    hit: 'hits hitting', strike: 'strikes struck striking', fire: 'fires fired firing', push: 'pushes pushed pushing', give: 'gives gave given giving',
    pour: 'pours poured pouring', shrug: 'shrugs shrugged shrugging', tear: 'tears tore torn tearing', round: 'rounds rounded rounding',
    chip: 'chips chipped', chime: 'chimes chimed chiming', cut: 'cuts cutting', look: 'looks looked looking', wave: 'waves waved waving',
    single: 'singles singled singling', drive: 'drives drove driven driving', spell: 'spells spelled spelt spelling', stand: 'stands stood standing',
    get: 'gets got getting', shoot: 'shoots shot shooting', start: 'starts started starting', remain: 'remains remained', join: 'joins joined joining',
    break: 'breaks broke breaking', sound: 'sounds sounded', seem: 'seems seemed', appear: 'appears appeared', run: 'runs ran running', have: 'has had having',
  }).flatMap(([lemma, forms]) => forms.split(' ').map((form): [string, string] => [form, lemma])),
) // biome-ignore format: a table

/** Words right after a cue that belong to its verb. */
const PARTICLE = /^(?:out|off|back|down|up|on|upon|for|to|against|at|into|aside|away|in|by)\b/

export function verbOf(frame: Frame, role: Role): Verb {
  const { cue, after, content } = frame
  const words = cue.split(' ')
  const next = PARTICLE.exec(after)?.[0] ?? PARTICLE.exec(content)?.[0] ?? ''
  const forms = words.map(lemmaOf).join(' ')
  const phrase = `${forms} ${next}`.trim()
  const [, known] = PHRASES.find(([sign]) => sign.test(phrase)) ?? []
  if (known) return known
  if (/^[:–—-]+$/.test(cue)) return 'neutral'
  const verb = lastVerb(words)
  if (!verb) return nounIn(words) ?? 'unknown'
  if (isLightVerb(verb.word)) return nounIn(words) ?? nounIn(after.split(' ').slice(0, 5)) ?? verb.kind
  return refined(verb.lemma, verb.kind, { forms, after, content, role })
}

type Classed = { readonly word: string; readonly lemma: string; readonly kind: Verb }

/** The verb that carries the meaning stands last: “continued to insist”, “has repeatedly denied”. */
function lastVerb(words: readonly string[]): Classed | null {
  const verbs = words.flatMap((word, i): Classed[] => {
    const found = isAuxiliary(word) || isModifier(words, i) ? undefined : VERB_CLASSES.get(word)
    return found ? [{ word, ...found }] : []
  })
  // “Refused to confirm”, “denied saying”: who will not say so disputes it.
  const refusal = verbs.find(({ lemma }) => /^(?:refuse|decline|deny)$/.test(lemma))
  const light = verbs.find(({ word }) => isLightVerb(word))
  return refusal ?? (light && nounIn(words) ? light : null) ?? verbs.at(-1) ?? null
}

/** “A claim”, “his warning”: after an article a word is no verb. */
const isModifier = (words: readonly string[], i: number): boolean =>
  /^(?:a|an|the|his|her|its|their|this|that|these|such|no|'s|strong|new|fresh|more)$/.test(words[i - 1] ?? '')

function nounIn(words: readonly string[]): Verb | null {
  for (let i = words.length - 1; i >= 0; i--) {
    const found = NOUN_CLASSES.get(words[i] as string)
    if (found) return found.kind
  }
  return null
}

type Around = {
  readonly forms: string
  readonly after: string
  readonly content: string
  readonly role: Role
}

/** What a verb of several senses means beside these words. */
function refined(lemma: string, kind: Verb, { forms, after, content, role }: Around): Verb {
  switch (lemma) {
    case 'ask':
      return /^(?:\S+ ){0,3}(?:to|for|that)\b/.test(content) || /^(?:\S+ ){0,3}(?:to|for)\b/.test(after)
        ? 'urging'
        : kind
    case 'conclude':
      return role === 'document' ? 'revealing' : kind
    case 'decide':
      // What a court decides it rules.
      return role === 'official' ? 'revealing' : kind
    case 'report':
      return /\bbe (?:\S+ )?report$/.test(forms) && !/^by\b/.test(after) ? 'distancing' : kind
    case 'say':
      return /\bit be say$|\bbe (?:\S+ )?say$/.test(forms) && /^to (?:be|have)\b/.test(content)
        ? 'distancing'
        : kind
    default:
      return kind
  }
}
