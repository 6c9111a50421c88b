// Knows the forms of English verbs: “admits”, “admitted”, “admitting” from “admit”.
// Provenance: written for this project from general knowledge of English; irregular forms are those of verbs that report.
import { wordSet } from './words'

/** Past tense and past participle, where no rule gives them. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said', tell: 'told', think: 'thought', write: 'wrote written', speak: 'spoke spoken', know: 'knew known',
  feel: 'felt', find: 'found', see: 'saw seen', hear: 'heard', hold: 'held', make: 'made', give: 'gave given', take: 'took taken',
  go: 'went gone', come: 'came come', begin: 'began begun', swear: 'swore sworn', mean: 'meant', understand: 'understood',
  put: 'put', set: 'set', hit: 'hit', read: 'read', forecast: 'forecast forecasted', show: 'showed shown', seek: 'sought',
  foresee: 'foresaw foreseen', forget: 'forgot forgotten', sing: 'sang sung', plead: 'pleaded pled', learn: 'learned learnt', teach: 'taught',
  dream: 'dreamed dreamt', weep: 'wept', spit: 'spat', send: 'sent', lay: 'laid', cast: 'cast', blow: 'blew blown', keep: 'kept',
  fall: 'fell fallen', draw: 'drew drawn', break: 'broke broken', bring: 'brought', prove: 'proved proven', bet: 'bet', lead: 'led',
  retell: 'retold', foretell: 'foretold', rewrite: 'rewrote rewritten', stand: 'stood', run: 'ran run', strike: 'struck', do: 'did done',
  have: 'had', overhear: 'overheard', bite: 'bit bitten', fight: 'fought', undertake: 'undertook undertaken', beseech: 'besought beseeched', let: 'let', cut: 'cut', spell: 'spelled spelt', sling: 'slung', throw: 'threw thrown', shoot: 'shot', get: 'got gotten',
} // biome-ignore format: a table

/** Verbs of more than one syllable that double their last letter; those of one do by rule. */
const DOUBLED = wordSet(
  'admit commit permit submit refer prefer defer infer confer aver rebut regret concur deter begin forget allot compel deadpan quip quiz',
)
/** Of one syllable by their look, and double nothing. */
const NOT_DOUBLED = /(?:[aeiou]{2}.|[wxy])$/

const doubles = (lemma: string): boolean =>
  DOUBLED.has(lemma) || (/^[^aeiou]*[aeiou][^aeiou]$/.test(lemma) && !NOT_DOUBLED.test(lemma))

/** “signaled” and “signalled”, “labeled” and “labelled”; but “revealed”. */
const mayDouble = (lemma: string): boolean => /[^aeiou][aeiou]l$/.test(lemma)

function past(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma]
  if (irregular !== undefined) return irregular.split(' ')
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`]
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (doubles(lemma)) return [`${lemma}${lemma.at(-1)}ed`]
  return mayDouble(lemma) ? [`${lemma}ed`, `${lemma}led`] : [`${lemma}ed`]
}

function gerund(lemma: string): readonly string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
  if (doubles(lemma)) return [`${lemma}${lemma.at(-1)}ing`]
  return mayDouble(lemma) ? [`${lemma}ing`, `${lemma}ling`] : [`${lemma}ing`]
}

const IRREGULAR_THIRD: Readonly<Record<string, string>> = { have: 'has', quiz: 'quizzes' }

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  const irregular = IRREGULAR_THIRD[lemma]
  if (irregular !== undefined) return irregular
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

/** Every form of a verb as it is spelled, its dictionary form first. */
export const inflect = (lemma: string): readonly string[] => [
  lemma,
  thirdPerson(lemma),
  ...past(lemma),
  ...gerund(lemma),
]

/** With “-ise” beside “-ize”. */
export function formsOfVerb(lemma: string): readonly string[] {
  const own = inflect(lemma)
  return lemma.endsWith('ize') ? [...own, ...formsOfVerb(`${lemma.slice(0, -3)}ise`)] : own
}
