// Text as it is looked for: without case, accents and forms of quotation marks, each letter with its place in the original.

export type FoldedText = {
  readonly text: string
  /** Where each code unit of `text` begins in the original, and behind the last one where the original ends. */
  readonly at: readonly number[]
}

const FORMS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
}

/** “Café” is found by “cafe”, “O’Neil” by “o'neil”, “Straße” by “strasse”. */
function foldedForm(character: string): string {
  if (/\s/.test(character)) return ' '
  const plain = FORMS[character] ?? character.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.replaceAll('ß', 'ss')
}

/** What each character becomes, found out once. */
const known = new Map<string, string>()

function formOf(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const form = foldedForm(character)
  known.set(character, form)
  return form
}

/** Text that is folded letter by letter: nothing but ASCII, and no white space but spaces. */
const PLAIN = /^[ -~]*$/

export function foldWithPlaces(text: string): FoldedText {
  const at: number[] = []
  let folded = ''
  let place = 0
  for (const character of text) {
    const form = formOf(character)
    folded += form
    for (let unit = 0; unit < form.length; unit++) at.push(place)
    place += character.length
  }
  at.push(text.length)
  return { text: folded, at }
}

export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  let folded = ''
  for (const character of text) folded += formOf(character)
  return folded
}
