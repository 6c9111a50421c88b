// Words of closed classes with their part of speech, for when there are no fitted weights.
// Provenance: written for this project from general knowledge of English grammar.

const ENTRIES = `
DT the a an this that these those each every either neither no some any all both another
PRP i you he she it we they me him us them himself herself itself themselves myself yourself ourselves one everyone everybody nobody somebody someone anyone anybody nothing something everything
PRP$ my your his its our their her
IN of in on at by for with from about against between into through during before after above below under over since until as than because if while although though whether despite amid among within without toward towards across behind beyond near per via upon like unless throughout along around off onto inside outside whereas once lest
TO to
CC and or but nor yet &
MD will would can could may might must shall should ’ll 'll ’d 'd wo ca
EX there
WP who whom what whoever
WP$ whose
WDT which
WRB when where why how
VBZ is has does 's ’s
VBP are have do am ’re 're ’ve 've
VBD was were had did
VB be
VBN been
VBG being having
RB not n't n’t also only now then still already just never ever even again too very here away back soon almost once twice always often perhaps however meanwhile so rather quite later ago yesterday today tomorrow tonight further instead once sometimes together
PDT such
CD one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion
JJ other same new first last next many few several own such more most former
`

/** Part of speech of a word in lower case; the first list that holds it decides. */
export const FUNCTION_WORDS: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>()
  for (const line of ENTRIES.trim().split('\n')) {
    const [tag, ...words] = line.trim().split(/\s+/)
    for (const word of words) if (tag && !found.has(word)) found.set(word, tag)
  }
  return found
})()

/** Frequent verbs in the past tense that no suffix shows, and the participles that look otherwise. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(
  `said told went came took made got gave saw knew thought found left felt kept held brought began ran stood heard let meant set met
  paid sat spoke lay led grew lost fell sent built spent won drove wrote broke rose hit cut put bought caught taught fought sold sang
  hung threw drew blew flew wore tore stole chose froze shook rode woke struck stuck swam sank shot slept swept wept bent lent dealt
  became understood laid read cost hurt shut split spread bet quit burst cast`.split(/\s+/),
)
export const IRREGULAR_PARTICIPLE: ReadonlySet<string> = new Set(
  `gone taken given seen known done written broken chosen spoken stolen frozen driven ridden risen fallen eaten beaten forgotten
  hidden shown grown thrown drawn flown worn torn sworn born begun sung sunk swum drunk rung run come become`.split(
    /\s+/,
  ),
)
