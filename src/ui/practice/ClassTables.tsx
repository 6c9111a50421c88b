// The tables of a class, large enough for a wall: each passage with how many found it and what each pupil made of it.
import { Check, CheckCheck, CircleDashed, type LucideIcon, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Cast } from '../../domain'
import { CELL_WORDS, CELLS, type Cell, type ClassTable, type Marking, tellMarking } from '../../practice'
import { counted } from '../common/counts'
import { Sample } from '../common/Sample'

type Props = {
  readonly title: string
  /** How the analysis was made. */
  readonly made: string
  readonly cast: Cast
  readonly table: ClassTable
  /** Of the pupils, or their numbers. */
  readonly names: readonly string[]
  readonly named: boolean
  /** What can be done with it. */
  readonly children: ReactNode
}

/** What was missed is a place left empty. */
const ICONS: Readonly<Record<Cell, LucideIcon | null>> = {
  agreed: Check,
  speaker: UserRound,
  partly: CircleDashed,
  missed: null,
}
const ALONE = { no: null, marked: Check, held: CheckCheck } as const
const ALONE_WORDS = { no: 'not marked', marked: 'marked', held: 'marked, thinks it right' } as const

export function ClassTables({ title, made, cast, table, names, named, children }: Props) {
  const { rows, alone } = table
  return (
    <>
      <h1 className="font-serif text-3xl font-bold tracking-tight">
        <bdi>{title}</bdi>
      </h1>
      <p className="mt-2 max-w-prose text-soft">
        {counted(names.length, 'pupil')}. What divided them comes first. {made}
      </p>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">{children}</div>
      <ul className="mt-6 mb-3 flex flex-wrap gap-x-6 gap-y-1 text-base" aria-label="Signs">
        {CELLS.map((cell) => (
          <li key={cell} className="inline-flex items-center gap-1.5">
            <Icon of={ICONS[cell]} /> {CELL_WORDS[cell]}
            {cell === 'missed' && <span className="text-soft">(empty)</span>}
          </li>
        ))}
      </ul>
      <Table
        label="Passages of the analysis"
        counts={CELLS.map((cell) => CELL_WORDS[cell])}
        names={names}
        named={named}
      >
        {rows.map(({ marking, cells, counts }) => (
          <tr key={marking.id} className="border-t break-inside-avoid">
            <Passage cast={cast} marking={marking} />
            {CELLS.map((cell) => (
              <Count key={cell} count={counts[cell]} />
            ))}
            {cells.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pupils stay in their order.
              <Sign key={i} icon={ICONS[cell]} words={CELL_WORDS[cell]} />
            ))}
          </tr>
        ))}
      </Table>
      {alone.length > 0 && (
        <>
          <h2 className="mt-12 mb-3 font-serif text-2xl font-bold">Marked where the analysis has nothing</h2>
          <p className="mb-3 inline-flex items-center gap-1.5 text-base">
            <Icon of={CheckCheck} /> thinks it right all the same
          </p>
          <Table label="Marked by pupils alone" counts={['marked']} names={names} named={named}>
            {alone.map(({ marking, of, cells, count }) => (
              <tr key={marking.id} className="border-t break-inside-avoid">
                <Passage cast={of.cast} marking={marking} />
                <Count count={count} />
                {cells.map((cell, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pupils stay in their order.
                  <Sign key={i} icon={ALONE[cell]} words={ALONE_WORDS[cell]} />
                ))}
              </tr>
            ))}
          </Table>
        </>
      )}
    </>
  )
}

/** On a phone the counts stand beside the passage, and the pupils are scrolled to. */
const PASSAGE_LOOK = 'min-w-field pe-4 text-start medium:min-w-card print:min-w-field'

type TableProps = Pick<Props, 'names' | 'named' | 'children'> & {
  readonly label: string
  readonly counts: readonly string[]
}

function Table({ label, counts, names, named, children }: TableProps) {
  return (
    // A wide class is scrolled to, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached.
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-start">
        <thead>
          <tr className="align-bottom text-sm">
            <th scope="col" className={`${PASSAGE_LOOK} py-2`}>
              Passage
            </th>
            {counts.map((name) => (
              <th key={name} scope="col" className="px-2 py-2 text-end">
                {name}
              </th>
            ))}
            {names.map((name, i) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: two pupils may have one name.
                key={i}
                scope="col"
                className="min-w-control px-1 py-2 text-center font-regular print:min-w-0 print:px-0"
              >
                <span className={named ? 'upright' : ''}>
                  <bdi>{name}</bdi>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

function Passage({ cast, marking }: { readonly cast: Cast; readonly marking: Marking }) {
  const { kind, who, words } = tellMarking(cast, marking)
  return (
    <th scope="row" className={`${PASSAGE_LOOK} py-3 align-top font-regular`}>
      <span className="block text-base text-soft">
        <Sample layer={marking.kind} /> {kind}
        {who !== null && (
          <>
            {' '}
            · <bdi>{who}</bdi>
          </>
        )}
      </span>
      <span dir="auto" className="block font-serif text-lg/normal wrap-anywhere">
        {words}
      </span>
    </th>
  )
}

const Count = ({ count }: { readonly count: number }) => (
  <td className={`px-2 py-3 text-end align-top font-serif text-xl figures ${count === 0 ? 'text-soft' : ''}`}>
    {count}
  </td>
)

function Sign({ icon, words }: { readonly icon: LucideIcon | null; readonly words: string }) {
  return (
    <td className="border-s px-1 py-3 text-center align-top print:px-0">
      <Icon of={icon} />
      <span className="sr-only">{words}</span>
    </td>
  )
}

function Icon({ of: Sign }: { readonly of: LucideIcon | null }) {
  return Sign && <Sign size={20} className="inline-block print:size-3" aria-hidden="true" />
}
