// Dictionary forms of verbs and nouns, roughly: enough to count “said”, “says” and “saying” as one cue.

/** Irregular past forms among verbs that report speech, thought or stance. Own list. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  said: 'say', told: 'tell', thought: 'think', wrote: 'write', written: 'write', spoke: 'speak',
  spoken: 'speak', knew: 'know', known: 'know', felt: 'feel', found: 'find', saw: 'see', seen: 'see',
  heard: 'hear', held: 'hold', made: 'make', gave: 'give', given: 'give', took: 'take', taken: 'take',
  went: 'go', gone: 'go', came: 'come', began: 'begin', begun: 'begin', swore: 'swear', sworn: 'swear',
  meant: 'mean', understood: 'understand', put: 'put', set: 'set', left: 'leave', laid: 'lay',
  saying: 'say', got: 'get', kept: 'keep', led: 'lead', sent: 'send', shown: 'show', sought: 'seek',
  fought: 'fight', brought: 'bring', drew: 'draw', drawn: 'draw', chose: 'choose', chosen: 'choose',
  forgot: 'forget', foresaw: 'foresee', hit: 'hit', shot: 'shoot', quoting: 'quote', denied: 'deny',
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', being: 'be', has: 'have',
  had: 'have', having: 'have', does: 'do', did: 'do', done: 'do', "'s": "'s", sang: 'sing', lied: 'lie',
  lying: 'lie', ran: 'run', won: 'win', lost: 'lose', stood: 'stand', met: 'meet', read: 'read',
})) // biome-ignore format: a table

const VOWEL = /[aeiouy]/

/** The verb that an -ed or -ing form comes from, by its spelling. */
function stripParticiple(stem: string): string {
  if (!VOWEL.test(stem) || stem.length < 3) return stem
  const last = stem[stem.length - 1] ?? ''
  const before = stem[stem.length - 2] ?? ''
  if (last === before && !'sl'.includes(last)) return stem.slice(0, -1)
  // “argu-”, “stat-”, “acknowledg-”: a silent e was dropped.
  if (/(?:[^aeiou][aiou][cgstvz]|[aeiou]u|dg|rg|nc|rs|ls|ns|iev|ecl?ar|edg|ear)$/.test(stem))
    return `${stem}e`
  return stem
}

/** The lemma of a lowercase word, given whether its tag says verb or noun. */
export function lemmaOf(word: string, kind: 'verb' | 'noun'): string {
  const irregular = kind === 'verb' ? IRREGULAR.get(word) : undefined
  if (irregular !== undefined || word.length < 3) return irregular ?? word
  if (kind === 'verb') {
    if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
    if (word.endsWith('ing') && word.length > 5) return stripParticiple(word.slice(0, -3))
    if (word.endsWith('ed') && word.length > 4) return stripParticiple(word.slice(0, -2))
  }
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
