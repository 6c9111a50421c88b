// Verbs that tie words, beliefs and intentions to somebody, and the frames in which they do so.
// Provenance: written for this project from general knowledge of English news style.
import { inflect } from './inflection'

/**
 * q  direct speech stands beside it (“…,” she joked)
 * t  a clause with “that”
 * z  a clause without “that”
 * w  a question word or whether
 * o  somebody addressed comes first (told the BBC that)
 * i  an infinitive says what is wanted (hopes to win)
 * g  a gerund says what was done or is weighed (denied selling)
 * c  an object and what it is called (called the plan “mad”)
 * a  somebody, and of or for what (accused him of lying)
 * r  the object is what is spoken about (rebuked the judge)
 * b  “about”, “over” or “of” leads to what is spoken about (boasted about)
 * n  quoted words as the object (cited “technical reasons”)
 * x  somebody, and an infinitive that says what they are to do (urged the council to act)
 */
const FRAMES = `
say qtzw · add qtz · tell qtzwob · ask qwbx · reply qt · answer qtn · respond qt · retort qt · rejoin qt · counter qtz · riposte q
state qtzw · note qtz · explain qtzw · warn qtzobx · insist qtzb · claim qtzi · argue qtz · maintain qtz · contend qtz · assert qtz
allege qtz · aver qtz · suggest qtzw · recall qtzwg · remember tw · reminisce qtb · remark qt · observe qt · comment qt · declare qtzn
announce qtzw · report qtzw · reveal qtzw · disclose qtzw · divulge qt · confirm qtzw · clarify qtw · specify tw · stipulate t
concede qtz · admit qtzg · acknowledge qtzg · deny tzg · repeat qt · stress qtz · emphasize qt · emphasise qt · reiterate qt
restate qt · underline qt · underscore qt · highlight t · point tz · elaborate q · expand q
joke qt · quip qt · jest qt · tease q · taunt q · banter q · wisecrack q · deadpan qt · chuckle q · giggle q · grin q · beam q · chortle q
laugh q · smile q · sigh q · shrug q · nod q · frown q · grimace q · wince q · sob q · weep q · sniff q · gasp q · gulp q · pant q
shout qt · yell qt · scream qt · shriek q · cry q · howl q · wail q · whisper qt · mutter qt · murmur qt · mumble q · stammer q · stutter q
splutter q · croak q · drawl q · hiss q · snarl q · growl q · bark q · exclaim qt · roar q · bellow q · boom q · thunder qt · snap q
sneer q · scoff qt · fume qt · rage qt · rant qt · seethe q · storm q · gush q · enthuse qt · rave q · moan qt · groan qt · grumble qtb
whine qt · whinge qtb · gripe qtb · carp q · complain qtb · lament qtr · bemoan r · bewail r · rue r · protest qt · object qt · boast qtb · brag qtb
gloat qtb · crow qt · swear qtzi · vow qtzi · pledge qtzi · promise qtzi · guarantee tz · undertake i · threaten qti · agree qtzi
disagree qt · decide tiw · resolve ti · determine tw · rule qtz · find t · conclude qtz · hold t · testify qtz · depose t · submit qtz
swear qtz · write qtz · tweet qtz · post qt · blog qt · text qt · email qt · message q · read qn · type q · pen q · caption q
quote q · speculate t · predict qtz · foretell tz · prophesy t · forecast tz · foresee tz · project tz · anticipate tz · envisage t · estimate tz
calculate t · reckon qtz · figure tz · guess tz · surmise qtz · conjecture t · infer t · deduce t · gather tz · think tzq · believe tz · feel tz
consider tg · suspect tz · assume tz · presume tz · suppose tz · imagine t · expect tzi · hope tzi · fear tz · worry qtzb · fret qtb
doubt tzw · wonder qw · query qwr · quiz q · pose q · want i · wish tzi · intend ti · plan i · aim i · seek i · propose qtig · prefer i
recommend qtg · urge qtx · exhort qx · advise qtzox · caution qtx · counsel tx · admonish qr · enjoin x · implore qx · beseech qx
demand qtwi · request t · order t · instruct tx · direct t · dare x · challenge qx · encourage x · call c
signal qtz · indicate qtzw · hint qtz · imply t · insinuate t · intimate t · show tz · prove t · assure to · reassure to · inform to
remind to · notify to · alert to · convince to · persuade to · brief t · dub c · brand c · label c · term c · style c · tag c · deem c
describe c · characterize c · characterise c · portray c · depict c · paint c · tout c · liken c · denounce rc · condemn rc
criticize rac · criticise rac · slam rc · blast rc · attack ra · rebuke ra · rap a · slate ac · pan ac · savage a · roast a · flay ra
fault ra · bash a · rubbish rc · trash a · chide ra · scold ra · upbraid ra · censure ra · reprimand ra · excoriate ra · chastise ra
reproach ra · vilify r · disparage r · belittle r · impugn r · deplore r · decry r · praise ra · hail rc · salute r · extol r
applaud ra · commend ra · congratulate ra · laud ra · welcome r · celebrate q · mock r · ridicule r · deride r · dismiss rc
accuse a · blame an · thank a · charge t · lambast ra · lambaste ra · castigate ra · berate ra · lash q · endorse r · question rw
dispute rt · reject r · rebut r · refute r · debunk r · contradict r · oppose i · refuse i · decline i · cite n · invoke n
teach t · learn t · hear tw · realize t · realise t · know tw · understand t · see t · notice t · discover t
chant q · sing q · coo q · proclaim qt · profess t · preach q · intone q · declaim q · pray qt · plead qtix · appeal q · beg qx · blurt q
interject q · interrupt q · continue q · begin q · finish q · offer qi · volunteer qt · venture qt · muse qt · reflect q
reason qt · opine qtz · posit tz · postulate t · theorize t · theorise t · hypothesize t · hypothesise t · dream qt · vouch t · attest t
certify t · affirm qt · reaffirm qt · avow t · confess qt · confide qt · relate t · recount twr · narrate t · echo q · parrot q · crack q
`

/** With a particle, a verb that may say nothing alone: she hit back, he went on, a source chipped in. */
const PHRASAL = `
hit back qt · fire back qt · shoot back q · clap back q · bite back q · come back q · hit out q · lash out q · blurt out q · cry out q · call out q
chip in q · chime in q · weigh in q · butt in q · cut in q · jump in q · pipe up q · speak up q · sum up q · own up t · go on q · carry on q
let slip tz · make clear t · point out qtz · set out w · spell out w · play down r · talk up r · call on x · call upon x · appeal to x · call for r
`

export type CueVerb = { readonly lemma: string; readonly frames: string }

const entries = (list: string): string[][] =>
  list.split(/[·\n]/).flatMap((entry) => (entry.trim() ? [entry.trim().split(' ')] : []))

/** From any form in lower case to the verb; a form of two verbs goes to the first in the list. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = (() => {
  const found = new Map<string, CueVerb>()
  for (const [lemma = '', frames = ''] of entries(FRAMES)) {
    const verb = { lemma, frames }
    for (const form of inflect(lemma)) if (!found.has(form)) found.set(form, verb)
  }
  return found
})()

/** The same for a verb with its particle: “hits back”. */
export const PHRASAL_CUES: ReadonlyMap<string, CueVerb> = new Map(
  entries(PHRASAL).flatMap(([lemma = '', particle = '', frames = '']) =>
    inflect(lemma).map((form): [string, CueVerb] => [`${form} ${particle}`, { lemma, frames }]),
  ),
)
