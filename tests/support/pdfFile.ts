// Writes small PDF files, as tests need them: lines of Helvetica at places on pages, and nothing else (ISO 32000-1).

export type Drawn = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }

const WIDTH = 595
const HEIGHT = 842

/** `pages` are lists of lines, `y` from above; a page without lines has a picture's place only. */
export function pdfFile(pages: readonly (readonly Drawn[])[]): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => {
      const content = lines
        .map(
          ({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf ${x} ${HEIGHT - y} Td (${winAnsi(text)}) Tj ET`,
        )
        .join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

const SIGNS: Readonly<Record<string, string>> = {
  '“': '\\223',
  '”': '\\224',
  '’': '\\222',
  '–': '\\226',
  '\u00ad': '\\255',
}
const winAnsi = (text: string): string =>
  text.replace(/[\\()]/g, '\\$&').replace(/[“”’–\u00ad]/g, (sign) => SIGNS[sign] ?? '?')

/** Lines of a column from `y` on, twelve points apart. */
export const column = (x: number, y: number, lines: readonly string[], size = 10): Drawn[] =>
  lines.map((text, i) => ({
    text: text.trimStart(),
    x: x + (text.startsWith('  ') ? 12 : 0),
    y: y + i * 12,
    size,
  }))
