// The table of a class as CSV: a row for each passage and pupil alike to the page, safe to open in a spreadsheet.
import { type Article, paragraphOf } from '../domain'
import { CELL_WORDS, type ClassTable, type Marked, type Marking, tellMarking } from '../practice'
import { formatRow } from './csv'

const HEADS = [
  'paragraph',
  'kind',
  'speaker',
  'words',
  'in the analysis',
  'agreed',
  'other speaker',
  'partly',
  'missed',
]

const MARKED = { no: '', marked: 'marked', held: 'marked, thinks it right' } as const

/** One row for each passage, the pupils behind it in their order; what only pupils marked comes last. */
export function formatClassCsv(
  article: Article,
  { cast }: Marked,
  names: readonly string[],
  { rows, alone }: ClassTable,
): string {
  const about = (of: Marked['cast'], marking: Marking) => {
    const { kind, who, words } = tellMarking(of, marking)
    return [paragraphOf(article, marking.content[0]), kind, who ?? '', words]
  }
  return [
    formatRow([...HEADS, ...names]),
    ...rows.map(({ marking, cells, counts }) =>
      formatRow([
        ...[...about(cast, marking), 'yes'],
        ...[counts.agreed, counts.speaker, counts.partly, counts.missed],
        ...cells.map((cell) => CELL_WORDS[cell]),
      ]),
    ),
    ...alone.map(({ marking, of, cells }) =>
      formatRow([...about(of.cast, marking), 'no', '', '', '', '', ...cells.map((cell) => MARKED[cell])]),
    ),
  ].join('')
}
