// The results of a class side by side: each passage with what became of it for each pupil, those that divided the class first.
import { isAgreed, isPartly, type Outcome, shareOf, wordsIn } from './compare'
import type { Marked, Marking } from './marking'

export type Pupil = {
  /** As they typed it, or “Pupil 3”. */
  readonly name: string
  readonly marked: Marked
  readonly outcome: Outcome
  /** Ids of what they hold to against the analysis. */
  readonly heldTo: ReadonlySet<string>
}

/** What became of a passage: as the analysis has it; the right words with another speaker; partly right otherwise; not marked. */
export const CELLS = ['agreed', 'speaker', 'partly', 'missed'] as const
export type Cell = (typeof CELLS)[number]

type Row = {
  readonly marking: Marking
  /** One for each pupil, in their order. */
  readonly cells: readonly Cell[]
  readonly counts: Readonly<Record<Cell, number>>
}

/** Words that pupils marked and the analysis does not. */
type Alone = {
  /** As the first of them has it. */
  readonly marking: Marking
  readonly of: Marked
  /** For each pupil: whether they marked it, and hold to it. */
  readonly cells: readonly ('no' | 'marked' | 'held')[]
  readonly count: number
}

export type ClassTable = { readonly rows: readonly Row[]; readonly alone: readonly Alone[] }

export function tabulate(text: string, expected: Marked, pupils: readonly Pupil[]): ClassTable {
  const cellsOf = pupils.map(({ outcome }) => cellsByMarking(outcome))
  const rows = expected.markings.map((marking): Row => {
    const cells = cellsOf.map((of) => of.get(marking.id) ?? 'missed')
    const count = (cell: Cell) => cells.filter((one) => one === cell).length
    return {
      ...{ marking, cells },
      counts: {
        agreed: count('agreed'),
        speaker: count('speaker'),
        partly: count('partly'),
        missed: count('missed'),
      },
    }
  })
  const place = new Map(rows.map((row, i) => [row, i]))
  return {
    rows: [...rows].sort((a, b) => divisionIn(b) - divisionIn(a) || place.get(a)! - place.get(b)!),
    alone: markedAlone(text, pupils),
  }
}

/** How likely two pupils, drawn by chance, were to have it differently. */
function divisionIn({ cells, counts }: Row): number {
  const shares = Object.values(counts).map((count) => (cells.length === 0 ? 0 : count / cells.length))
  return 1 - shares.reduce((sum, share) => sum + share * share, 0)
}

/** The best that a pupil made of each passage, by its id. */
function cellsByMarking({ judged, runInto }: Outcome): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>(runInto.map(({ id }) => [id, 'partly']))
  const put = ({ id }: Marking, cell: Cell) => {
    const before = cells.get(id)
    if (before === undefined || CELLS.indexOf(cell) < CELLS.indexOf(before)) cells.set(id, cell)
  }
  for (const one of judged) {
    if (!one.beside) continue
    const isSpeakerAlone = one.otherwise.length === 1 && one.otherwise[0] === 'speaker'
    if (isAgreed(one)) put(one.beside, 'agreed')
    else if (isPartly(one)) put(one.beside, isSpeakerAlone ? 'speaker' : 'partly')
  }
  return cells
}

/** What two pupils marked of half the same words is one. */
const SAME = 0.5

/** What most of them marked comes first. */
function markedAlone(text: string, pupils: readonly Pupil[]): readonly Alone[] {
  const worded = wordsIn(text)
  const groups: {
    marking: Marking
    of: Marked
    words: ReadonlySet<number>
    cells: Alone['cells'][number][]
  }[] = []
  /** Groups by the words in them: thirty pupils, each with many markings, are not laid beside each other one by one. */
  const byWord = new Map<number, Set<number>>()
  pupils.forEach(({ marked, outcome, heldTo }, pupil) => {
    for (const { given, beside } of outcome.judged) {
      if (beside) continue
      const words = worded(given.content)
      const near = new Set([...words].flatMap((word) => [...(byWord.get(word) ?? [])]))
      const there = [...near].find(
        (at) => groups[at]!.marking.kind === given.kind && shareOf(groups[at]!.words, words) >= SAME,
      )
      const at = there ?? groups.length
      if (there === undefined) {
        groups.push({ marking: given, of: marked, words, cells: pupils.map(() => 'no') })
        for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(at))
      }
      const cells = groups[at]!.cells
      if (cells[pupil] !== 'held') cells[pupil] = heldTo.has(given.id) ? 'held' : 'marked'
    }
  })
  return groups
    .map(
      ({ marking, of, cells }): Alone => ({
        ...{ marking, of, cells },
        count: cells.filter((cell) => cell !== 'no').length,
      }),
    )
    .sort((a, b) => b.count - a.count || a.marking.content[0].start - b.marking.content[0].start)
}
