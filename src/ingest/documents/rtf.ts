// An RTF document → markup: its paragraphs; what describes fonts, pictures and the file itself is passed over (RTF 1.9.1).
import { element, pageOf, Unreadable } from './markup'

/** Groups that hold no text of the document. */
const PASSED_OVER = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator info pict object datastore themedata header headerl headerr headerf footer footerl footerr footerf footnote annotation xmlnstbl filetbl revtbl fldinst'.split(
    ' ',
  ),
)
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  tab: '\t', cell: '\t', line: '\n', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', endash: '–', emdash: '—', '~': '\u00a0', _: '\u2011',
})) // biome-ignore format: a table
/** Groups within groups; word processors stay under a hundred. */
const DEEPEST = 1_000

const TOKEN = /\\'([\da-f]{2})|\\([a-z]{1,32})(-?\d{1,10})? ?|\\([^a-z\r\n])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy

/** `text` is the file in Latin-1: RTF itself is ASCII. */
export function rtfToHtml(text: string): string {
  const paragraphs: string[] = []
  /** For each open group, whether it is passed over and how many characters stand for one that follows `\u`. */
  const groups = [{ over: false, skip: 1 }]
  let words = ''
  let pending = 0
  let decoder = new TextDecoder('windows-1252')
  const end = () => {
    if (words.trim() !== '') paragraphs.push(words.trim())
    words = ''
  }
  const put = (some: string) => {
    if (groups[groups.length - 1]!.over) return
    const left = some.slice(pending)
    pending -= some.length - left.length
    words += left
  }
  TOKEN.lastIndex = 0
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const [, hex, word, given, sign, brace, plain] = found
    const group = groups[groups.length - 1]!
    if (brace === '{') {
      if (groups.length > DEEPEST) throw new Unreadable('This RTF document is nested deeper than any text.')
      groups.push({ ...group })
    } else if (brace === '}') {
      if (groups.length > 1) groups.pop()
    } else if (plain !== undefined) put(plain)
    else if (hex !== undefined) put(decoder.decode(Uint8Array.of(Number.parseInt(hex, 16))))
    else if (sign === '*' || (word && PASSED_OVER.has(word))) group.over = true
    else if (sign !== undefined) put(SIGNS.get(sign) ?? (/[\\{}]/.test(sign) ? sign : ''))
    else if (word === 'par' || word === 'sect' || word === 'page' || word === 'row') {
      if (!group.over) end()
    } else if (word === 'uc') group.skip = Number(given ?? 1)
    else if (word === 'u') {
      pending = 0
      put(String.fromCharCode((Number(given) + 0x10000) % 0x10000))
      pending = group.over ? 0 : group.skip
    } else if (word === 'ansicpg') decoder = decoderFor(given)
    else if (word) put(SIGNS.get(word) ?? '')
  }
  end()
  if (paragraphs.length === 0) throw new Unreadable('This RTF document holds no text.')
  return pageOf(paragraphs.map((paragraph) => element('p', paragraph)).join(''), {})
}

function decoderFor(codePage: string | undefined): TextDecoder {
  try {
    return new TextDecoder(`windows-${codePage}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
