// Verbs that tie words, beliefs and intentions to somebody, and the frames in which they do so.
// Provenance: written for this project from general knowledge of English news style.

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
 */
const FRAMES = `
say qtzw · add qtz · tell qtzwob · ask qwb · reply qt · answer qtn · respond qt · retort qt · counter qt · state qtz
note qtz · explain qtzw · warn qtzob · insist qtzb · claim qtzi · argue qtz · maintain qtz · contend qtz · assert qtz
allege qtz · suggest qtzw · recall qtzwg · remember tw · remark qt · observe qt · comment qt · declare qtzn · announce qtzw
report qtzw · reveal qtzw · disclose tw · confirm qtzw · concede qtz · admit qtzg · acknowledge qtzg · deny tzg · repeat qt
stress qt · emphasize qt · emphasise qt · reiterate qt · underline qt · underscore t · point tz · joke qt · quip qt
laugh q · smile q · sigh q · shout qt · yell qt · scream qt · cry q · whisper qt · mutter qt · murmur qt · mumble q
exclaim qt · roar q · bellow q · growl q · snap q · sneer q · scoff qt · gush q · enthuse q · moan qt · grumble qtb
complain qtb · lament qt · protest qt · object qt · boast qtb · brag qtb · gloat qtb · crow qt · swear qtzi · vow qtzi · pledge qtzi
promise qtzi · threaten qti · agree qtzi · disagree qt · decide tiw · resolve ti · determine tw · rule qtz · find t · conclude qtz
hold t · testify qt · depose t · swear qtz · write qtz · tweet qtz · post qt · blog qt · text qt · email qt · read qn
quote q · speculate t · predict qtz · forecast tz · estimate tz · calculate t · reckon qtz · figure tz · guess tz · think tzq
believe tz · feel tz · consider tg · suspect tz · assume tz · presume tz · suppose tz · imagine t · expect tzi · hope tzi
fear tz · worry qtzb · doubt tzw · wonder qw · want i · wish tzi · intend ti · plan i · aim i · seek i · propose qtig · prefer i
recommend qtg · urge qt · advise qtzo · caution qt · counsel t · demand qtwi · request t · order t · instruct t · call c
signal qtz · indicate qtzw · hint qt · imply t · intimate t · show tz · assure to · reassure to · inform to · remind to · notify to
convince to · persuade to · brief t · dub c · brand c · label c · term c · deem c · describe c · characterize c · characterise c
denounce rc · condemn rc · criticize rac · criticise rac · slam rc · blast rc · attack ra · rebuke ra · chide ra · scold ra
praise ra · hail rc · applaud ra · commend ra · laud ra · welcome r · celebrate q · mock r · ridicule r · deride r · decry r · dismiss rc
accuse a · blame an · thank a · charge t · deplore r · lambast ra · lambaste ra · castigate ra · berate ra · lash q
endorse r · question rw · challenge q · dispute rt · reject r · rebut r · refute r · oppose i · refuse i · decline i
cite n · invoke n · teach t · learn t · realize t · realise t · know tw · understand t · see t · notice t · discover t
chant q · sing q · bark q · coo q · proclaim qt · profess t · preach q · pray qt · plead qti · beg q · implore q · interject q
interrupt q · continue q · begin q · conclude qt · finish q · offer qi · volunteer qt · venture qt · muse qt · reflect q · reason qt
opine qt · posit t · theorize t · theorise t · hypothesize t · dream qt · vouch t · attest t · certify t · affirm qt · avow t
confess qtz · confide qt · divulge t · relate t · recount tw · narrate t · echo q · parrot q · chime q · quote q · crack q
`

/** Verbs whose forms no rule gives: past tense, past participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  find: ['found', 'found'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  seek: ['sought', 'sought'],
  teach: ['taught', 'taught'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  begin: ['began', 'begun'],
  forecast: ['forecast', 'forecast'],
  quip: ['quipped', 'quipped'],
  chime: ['chimed', 'chimed'],
  recount: ['recounted', 'recounted'],
  learn: ['learned', 'learned'],
  plead: ['pleaded', 'pleaded'],
}
const DOUBLED = new Set([
  'admit',
  'plan',
  'brag',
  'dub',
  'slam',
  'beg',
  'snap',
  'quip',
  'rebut',
  'refer',
  'prefer',
  'blog',
])
const ALSO: Readonly<Record<string, string>> = {
  learnt: 'learn',
  pled: 'plead',
  labelled: 'label',
  labelling: 'label',
  signalled: 'signal',
  signalling: 'signal',
  counselled: 'counsel',
  foretold: 'predict',
  dreamt: 'dream',
} // prettier-ignore

export type CueVerb = { readonly lemma: string; readonly frames: string }

function forms(lemma: string): string[] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  return [lemma, thirdPerson(lemma), past, participle, gerund(lemma)]
}

const consonantY = (lemma: string): boolean => /[^aeiou]y$/.test(lemma)

function thirdPerson(lemma: string): string {
  if (consonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (consonantY(lemma)) return `${lemma.slice(0, -1)}ied`
  if (lemma.endsWith('e')) return `${lemma}d`
  return DOUBLED.has(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`
}

function gerund(lemma: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return DOUBLED.has(lemma) || lemma === 'begin' ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`
}

/** From any form in lower case to the verb; a form of two verbs goes to the first in the list. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = (() => {
  const found = new Map<string, CueVerb>()
  for (const entry of FRAMES.split(/[·\n]/)) {
    const [lemma, frames] = entry.trim().split(' ')
    if (!lemma || !frames) continue
    const verb = { lemma, frames }
    for (const form of forms(lemma)) if (!found.has(form)) found.set(form, verb)
  }
  for (const [form, lemma] of Object.entries(ALSO)) {
    const verb = found.get(lemma)
    if (verb) found.set(form, verb)
  }
  return found
})()
