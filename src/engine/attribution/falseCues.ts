// What looks like somebody's words and is none: “it is hard to say whether”, “ordered a taxi”, “is expecting rain”, the author's own “I think”.
// Known failure: an object that stands for words under a verb that mostly takes things (“posted a denial”).
import type { Span } from '../../domain'
import { type FoundAttribution, sentenceAt, tokenAt } from '../doc'
import { CUE_VERBS } from '../lexicon/cueVerbs'
import { personNoun } from '../lexicon/titles'
import { INTERVIEW } from './interview'
import { isAuthorsOwn, isFirstPersonArticle } from './ownVoice'
import { isQuoted, type TaggedDoc } from './rules/taggedDoc'

/** Each says of an attribution that it is none. */
export const FALSE_CUE_STEPS: Record<
  'impersonal' | 'thing' | 'fragment' | 'anonymity' | 'title' | 'seeming' | 'aboutIt',
  (tagged: TaggedDoc, one: FoundAttribution, cue: Span) => boolean
> = { impersonal, thing, fragment, anonymity, title, seeming, aboutIt }

export const OWN_VOICE_STEPS = { isFirstPersonArticle }

/** Attributions, those left out that are nobody's words, or in a first-person article the author's own outside quotation marks. */
export function withoutFalseCues(tagged: TaggedDoc, found: readonly FoundAttribution[]): FoundAttribution[] {
  const isInterview = found.some(({ rule }) => rule === INTERVIEW)
  const isColumn = !isInterview && OWN_VOICE_STEPS.isFirstPersonArticle(tagged)
  return found.filter((one) => {
    if (isColumn && isAuthorsOwn(tagged, one)) return false
    const { cue } = one
    return cue === null || !Object.values(FALSE_CUE_STEPS).some((step) => step(tagged, one, cue))
  })
}

const ADJECTIVE =
  /^(?:hard|difficult|easy|easier|harder|impossible|possible|early|soon|fair|safe|important|worth|useful|interesting|tempting|wrong|right|enough|clear|unclear|obvious|good|bad|nice|sad)$/

/** “It is hard to say whether”, “it is worth noting that”, “there is no telling”: nobody says it. */
function impersonal(tagged: TaggedDoc, { direct, rule }: FoundAttribution, cue: Span): boolean {
  if (direct.length > 0 && rule === null) return false
  const last = lastVerb(tagged, cue)
  if (last < 0) return false
  const { lower, tags } = tagged
  if (lower[last - 1] === 'worth' || (lower[last - 1] === 'no' && tags[last] === 'VBG')) return true
  const isHardTo = tags[last] === 'VB' && lower[last - 1] === 'to' && ADJECTIVE.test(lower[last - 2] ?? '')
  return isHardTo && lower.slice(Math.max(0, last - 8), Math.max(0, last - 2)).includes('it')
}

/** Verbs whose object is a thing unless it is a clause or stands in quotation marks. */
const OF_THINGS = new Set(
  'order call post read write sing hold show see find hear notice discover draw offer text email request claim expect read learn teach record raise'.split(
    ' ',
  ),
)
/** What is claimed or expected, and is nobody’s claim: lives, titles, rain, a baby. */
const CLAIMED =
  /^(?:lives?|titles?|medals?|gold|silver|bronze|wins?|crowns?|prizes?|wickets?|scalps?|points?|spots?|benefits?|allowances?|compensation|asylum|seats?|trophy|cup|record|victims?)$/
const EXPECTED =
  /^(?:rain|snow|showers?|storms?|gales?|winds?|floods?|sunshine|baby|babies|twins|triplets|child|children|visitors?|guests?|crowds?|company|deliver(?:y|ies))$/
const THINGS =
  /^(?:taxis?|cabs?|ambulances?|police|meals?|drinks?|coffee|tea|beers?|pizzas?|steaks?|foods?|lunch|dinner|breakfast|lifts?|car|cars|bus|bread|parts?|stock|pictures?|photos?|photographs?|videos?|selfies?|songs?|hymns?|carols?|anthems?|books?|letters?|tickets?|bodies|body|keys?|noises?|sounds?|screams?|shots?|bangs?|explosions?|doors?|maths|english|history|french|science)$/

/** “ordered a taxi”, “claimed the title”, “are expecting rain”: a bare noun phrase, and no words. */
function thing(tagged: TaggedDoc, { content, direct }: FoundAttribution, cue: Span): boolean {
  const verb = lastVerb(tagged, cue)
  const lemma = verb < 0 ? '' : (CUE_VERBS.get(tagged.lower[verb] as string)?.lemma ?? '')
  const isPhrasal = /^(?:on|upon|for|out|in)$/.test(tagged.lower[verb + 1] ?? '')
  if (!OF_THINGS.has(lemma) || isPhrasal || direct.length > 0) return false
  const kind = lemma === 'claim' ? CLAIMED : lemma === 'expect' ? EXPECTED : THINGS
  return content.every((span) => kind.test(headOf(tagged, span)))
}

const UNNAMED =
  /^(?:not )?(?:to )?(?:be|being|have (?:his|her|their) names?) (?:publicly |further |fully )?(?:identified|named|quoted|used|published|photographed)\b|^(?:not )?to (?:give|disclose|reveal) (?:his|her|their) (?:names?|identit)|^anonymity\b/i

/** “Who asked not to be named”: on what terms somebody speaks is none of what they say. */
function anonymity({ doc }: TaggedDoc, { content, direct }: FoundAttribution): boolean {
  const [first] = content
  return direct.length === 0 && first !== undefined && UNNAMED.test(doc.text.slice(first.start, first.end))
}

/** “Lions coach Ada Quist has made it clear”: an office before a name says nothing. */
function title({ doc, tags, lower }: TaggedDoc, _: FoundAttribution, cue: Span): boolean {
  const at = tokenAt(doc, cue.start)
  const isOne = (doc.ends[at] as number) >= cue.end
  return (
    isOne &&
    personNoun(lower[at] as string)?.number === 'singular' &&
    !CUE_VERBS.has(lower[at] as string) &&
    tags[at + 1] === 'NNP' &&
    /^(?:NNP?S?|POS)$/.test(tags[at - 1] ?? '')
  )
}

/** “Nobody seems to have told the shareholders”, “Assuming that the bank is right”: the outlet's own doubt. */
function seeming(tagged: TaggedDoc, { source, direct }: FoundAttribution, cue: Span): boolean {
  if (direct.length > 0) return false
  const at = tokenAt(tagged.doc, cue.start)
  const isSupposed =
    /^(?:assuming|supposing|given)$/.test(tagged.lower[at] as string) &&
    sentenceAt(tagged.doc, at).from === at
  if (isSupposed) return true
  let verb = at
  while (!/^VB/.test(tagged.tags[verb] ?? 'VB')) verb++
  const isNobody =
    source === null ||
    /^(?:nobody|no|none|it|there|\d)/i.test(tagged.doc.text.slice(source.start, source.end))
  return isNobody && /^(?:seem|appear)(?:s|ed)?$/.test(tagged.lower[verb] ?? '')
}

/** “She admitted it”: whom or what a verb is about has said nothing. */
function aboutIt({ doc, lower, tags }: TaggedDoc, { source }: FoundAttribution, cue: Span): boolean {
  if (!source || source.start < cue.end) return false
  const at = tokenAt(doc, source.start)
  return (
    /^VB/.test(tags[at - 1] ?? '') &&
    /^(?:it|them|him|her|me|us|this|that)$/.test(lower[at] as string) &&
    (doc.ends[at] as number) >= source.end
  )
}

/** “What the firm says”, “he insisted, the”: nothing but small words is nothing said. */
function fragment(tagged: TaggedDoc, { content, direct }: FoundAttribution): boolean {
  return direct.length === 0 && content.every((span) => isFunctional(tagged, span))
}

function isFunctional(tagged: TaggedDoc, { start, end }: Span): boolean {
  for (let i = tokenAt(tagged.doc, start); (tagged.doc.starts[i] ?? end) < end; i++)
    if (!FUNCTIONAL.test(tagged.lower[i] as string)) return false
  return true
}

/** Not “this” and “so”, which stand for words. */
const FUNCTIONAL = /^(?:the|an?|his|its|their|of|to|for|in|on|at|by|with|and|or|which|who|whose|[^a-z]+)$/

/** The last noun of the phrase that a content opens with; '' where it holds a verb. */
function headOf(tagged: TaggedDoc, { start, end }: Span): string {
  let head = ''
  let isOpen = true
  for (let i = tokenAt(tagged.doc, start); (tagged.doc.starts[i] ?? end) < end; i++) {
    const tag = tagged.tags[i] as string
    // “… a taxi and went home”: what follows is another verb's.
    if (head && tag === 'CC' && /^VB[DZP]$/.test(tagged.tags[i + 1] ?? '')) return head
    if (isQuoted(tagged, i) || /^(?:VB[DZP]?|MD|TO|WP|WRB)$/.test(tag) || tagged.lower[i] === 'that')
      return ''
    isOpen &&= /^(?:DT|PRP\$|JJ[RS]?|CD|NNP?S?|VB[NG]|POS|RB)$/.test(tag)
    if (isOpen && (/^NN/.test(tag) || (head === '' && EXPECTED.test(tagged.lower[i] as string))))
      head = tagged.lower[i] as string
  }
  return head
}

/** The last verb of a cue; -1 where it has none. */
function lastVerb(tagged: TaggedDoc, { start, end }: Span): number {
  let verb = -1
  for (let i = tokenAt(tagged.doc, start); (tagged.doc.starts[i] ?? end) < end; i++)
    if (/^VB/.test(tagged.tags[i] as string)) verb = i
  return verb
}
