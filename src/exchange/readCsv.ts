// A table that others wrote as CSV (RFC 4180), with a mark of the encoding or without, parted by commas, semicolons or tabs.

/** Its rows of cells; empty lines are none. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\uFEFF/, '')
  const comma = separatorOf(whole.slice(0, Math.max(0, whole.search(/[\r\n]|$/))))
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < whole.length; i++) {
    const sign = whole[i] as string
    if (quoted && sign === '"' && whole[i + 1] === '"') {
      cell += '"'
      i++
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += sign
    else if (sign === comma) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}

/** Spreadsheets of some countries part cells by semicolons, for a comma stands in their numbers. */
const separatorOf = (head: string): string =>
  [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
