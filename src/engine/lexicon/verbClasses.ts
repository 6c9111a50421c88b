// Classes of reporting verbs and of the nouns made from them (Caldas-Coulthard 1994; Thompson and Ye 1991), cut to what news uses.
// Provenance: written for this project from general knowledge of English news style.
import type { Verb } from '../../domain'
import { formsOfVerb } from './inflection'
import { wordsOf } from './words'

type Told = Exclude<Verb, 'unknown'>

const VERBS: Readonly<Record<Told, string>> = {
  neutral: `say tell write tweet describe call speak talk state mention remark comment testify depose quote cite post blog text email message phone
    term label dub name style characterize portray depict paint compare liken recount recall relate narrate detail outline summarize specify
    refer address discuss put read type inform brief notify voice express utter deliver relay pass opine muse explore
    converse chat dictate declaim signpost equate define attribute frame`,
  structuring: `add ask answer reply respond continue repeat begin conclude counter retort rejoin interject interrupt open close finish follow resume
    reiterate quiz query inquire enquire sum intervene echo elaborate clarify correct proceed`,
  claiming: `claim insist argue maintain assert contend stress suggest declare proclaim emphasize underline underscore highlight hint imply intimate insinuate
    profess assure reassure convince persuade defend justify boast brag crow gloat reason posit theorize hypothesize postulate aver avow affirm
    advocate champion rationalize exaggerate tout pitch swagger underplay downplay attest vouch preach lecture`,
  disputing: `deny reject dismiss dispute question doubt refuse refute rebut disagree challenge contradict contest oppose object disavow disown repudiate
    rubbish debunk discredit discount decline demur balk baulk quibble contravene differ negate resist spurn rebuff`,
  conceding: `admit concede acknowledge accept confess agree apologize concur recognize regret repent grant relent allow fess backtrack backpedal
    withdraw retract recant`,
  revealing: `show find reveal confirm announce note explain report rule observe disclose indicate signal demonstrate prove expose uncover discover detect unveil
    release publish establish calculate determine document illustrate verify certify divulge identify diagnose
    record reflect leak unearth reaffirm trace hold`,
  promising: `promise pledge vow threaten guarantee commit offer swear undertake volunteer vouchsafe`,
  urging: `urge demand order advise warn remind caution counsel recommend propose request require instruct command implore beg plead beseech exhort appeal
    invite encourage press lobby petition alert prescribe direct nudge goad dare bid summon entreat remonstrate agitate
    campaign admonish prohibit forbid ban mandate`,
  attacking: `accuse blame criticize condemn slam fume complain lament attack blast denounce deplore decry berate castigate chastise chide rebuke scold lambast
    lambaste excoriate pan savage pillory ridicule mock deride taunt jeer sneer scoff insult belittle disparage denigrate malign vilify smear
    rail rant rage bemoan grumble moan whinge gripe protest fault charge censure reprimand upbraid reproach lash snipe skewer scorch trash rip
    bash hammer assail knock roast shame tease heckle boo curse abuse bristle seethe rap torch troll impugn slate fulminate
    thunder vent inveigh harangue hound humiliate needle tar lampoon satirize demonize brand`,
  praising: `praise hail welcome thank applaud commend laud celebrate salute congratulate compliment extol honor honour cheer rave gush enthuse endorse
    support back admire toast acclaim eulogize credit bless`,
  thinking: `think believe hope fear expect estimate reckon feel want wish worry suspect assume presume suppose imagine guess figure predict forecast project
    anticipate speculate consider regard view see deem know understand realize learn wonder ponder contemplate plan intend aim seek decide resolve prefer
    like love hate dislike dream envisage envision foresee judge perceive remember fancy prophesy
    mull weigh favor favour trust mind care desire aspire interpret rate tip bet prize dread lean crave covet rue`,
  distancing: `allege purport rumor rumour repute`,
  other: `joke quip yell cry shout scream whisper mutter mumble murmur sigh laugh smile grin giggle chuckle sing chant roar bellow growl snarl snap bark hiss
    howl wail sob weep exclaim shriek holler gasp groan whimper stammer stutter drawl purr croon coo yelp retweet repost jest crack
    tweak wink shrug nod grimace spit blurt chirp pipe lie pray hoot deadpan banter sniff`,
} // biome-ignore format: a table

const NOUNS: Readonly<Record<Told, string>> = {
  neutral: `statement remark comment word account description message speech tweet post quote testimony evidence interview`,
  structuring: 'question answer reply response conclusion query retort rejoinder follow-up',
  claiming: 'claim assertion contention argument insistence suggestion boast declaration hint implication assurance reassurance case defense defence',
  disputing: 'denial rejection dispute doubt objection refusal rebuttal disagreement dismissal opposition challenge scepticism skepticism',
  conceding: 'admission acknowledgement acknowledgment confession concession apology acceptance agreement regret',
  revealing: 'finding revelation confirmation announcement explanation report observation disclosure ruling discovery proof verdict judgment judgement result',
  promising: 'promise pledge vow threat guarantee commitment offer undertaking oath',
  urging: 'warning demand call appeal plea request order advice recommendation proposal reminder caution instruction command invitation ultimatum petition',
  attacking: `accusation criticism condemnation complaint attack charge insult protest rebuke denunciation taunt lament jibe gibe swipe dig outcry slur anger
    fury outrage dismay frustration disappointment broadside tirade rant censure reprimand blame jab barb disgust`,
  praising: 'praise tribute thanks welcome applause congratulations compliment support endorsement acclaim gratitude delight admiration',
  thinking: `belief hope fear expectation estimate view opinion feeling thought prediction forecast projection worry concern suspicion assumption impression wish
    desire plan intention decision conviction theory understanding guess confidence optimism pessimism hunch sense mind eye
    alarm surprise shock sadness sorrow unease anxiety sympathy joy relief`,
  distancing: 'allegation rumor rumour speculation gossip innuendo',
  other: 'joke cry shout quip chant scream song',
} // biome-ignore format: a table

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** By every form, lower case; where two verbs share a form, that of the class that stands first. */
function index(classes: Readonly<Record<Told, string>>, forms: (lemma: string) => readonly string[]) {
  const found = new Map<string, { readonly lemma: string; readonly kind: Told }>()
  for (const [kind, lemmas] of Object.entries(classes) as [Told, string][])
    for (const lemma of wordsOf(lemmas))
      for (const form of forms(lemma)) if (!found.has(form)) found.set(form, { lemma, kind })
  return found
}

/** From any form of a reporting verb to its dictionary form and class. */
export const VERB_CLASSES = index(VERBS, formsOfVerb)
/** The same for nouns that stand for saying: “claim”, “warnings”. */
export const NOUN_CLASSES = index(NOUNS, (lemma) => [lemma, pluralOf(lemma)])

const LIGHT = new Set(
  wordsOf(
    'make give issue express voice raise offer have deliver send take put lodge file level launch fire hurl lob throw sling pour heap pay set reach draw utter cast show',
  ).flatMap(formsOfVerb),
)
/** Whether a verb leaves what is done to its noun: “issued a warning”, “expressed doubts”. */
export const isLightVerb = (word: string): boolean => LIGHT.has(word)
