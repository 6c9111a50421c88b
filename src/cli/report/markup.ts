// Markup that is put together from pieces: what is not markup already is escaped, whoever forgets it.

/** A piece that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | null | readonly Piece[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const pieceText = (piece: Piece): string => {
  if (piece instanceof Markup) return piece.text
  if (piece === null) return ''
  if (typeof piece === 'object') return piece.map(pieceText).join('')
  return String(piece).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '')
}

/** html`<b>${words}</b>` */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(
    strings.map((string, i) => string + (i < pieces.length ? pieceText(pieces[i] ?? null) : '')).join(''),
  )
