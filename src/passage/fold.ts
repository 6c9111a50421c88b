// A text without what is lost on its way through other programs: spaces, invisible characters, the form of quotation marks and dashes.

export type Folded = {
  readonly text: string
  /** Where each code unit of `text` stands in the original. */
  readonly at: Uint32Array
}

const LOST = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const SINGLE = /[\u2018-\u201b\u02bc\u2032\u00b4`]/
const DOUBLE = /[\u201c-\u201f\u2033\u00ab\u00bb]/
const DASH = /[\u2010-\u2015\u2212]/

/** Null stands for a character that is lost; three dots are written as one character or as three. */
function foldedForm(character: string): string | null {
  if (LOST.test(character)) return null
  if (SINGLE.test(character)) return "'"
  if (DOUBLE.test(character)) return '"'
  if (DASH.test(character)) return '-'
  return character === '…' ? '...' : character
}

/** What each code unit becomes, found out once. */
const FORMS = new Map<number, string | null>()

/** Keeps case and accents: other words are other words. */
export function fold(text: string): Folded {
  const pieces: string[] = []
  const at = new Uint32Array(text.length + 2 * (text.match(/…/g)?.length ?? 0))
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const form = formAt(text, i)
    if (form === null) continue
    pieces.push(form)
    for (let unit = 0; unit < form.length; unit++) at[length++] = i
  }
  return { text: pieces.join(''), at: at.subarray(0, length) }
}

function formAt(text: string, i: number): string | null {
  const code = text.charCodeAt(i)
  const known = FORMS.get(code)
  if (known !== undefined) return known
  const form = foldedForm(text.charAt(i))
  FORMS.set(code, form)
  return form
}
