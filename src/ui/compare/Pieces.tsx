// A version's words beside the fullest: struck, underlined and dotted, each with a word for who does not see that.
import type { Piece } from '../../comparison'

const SAYS = {
  'left out': 'left out:',
  'put in': 'put in:',
  moved: 'moved:',
  explained: null,
  same: null,
} as const

export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a version never change their order.
    <PieceOfText key={i} {...piece} />
  ))
}

function PieceOfText({ kind, words }: Piece) {
  const says = SAYS[kind]
  const told = says && <span className="sr-only"> {says} </span>
  const end = says && <span className="sr-only"> end, </span>
  switch (kind) {
    case 'left out':
      return (
        <del className="text-soft line-through">
          {told}
          {words}
          {end}
        </del>
      )
    case 'put in':
      return (
        <ins className="font-bold underline underline-offset-near">
          {told}
          {words}
          {end}
        </ins>
      )
    case 'moved':
      return (
        <span className="italic underline decoration-dotted underline-offset-near">
          {told}
          {words}
          {end}
        </span>
      )
    default:
      return words
  }
}

/** What the looks mean. */
export function PiecesLegend() {
  return (
    <p className="text-sm text-soft">
      Beside the fullest version: <del className="line-through">left out</del>,{' '}
      <ins className="font-bold underline underline-offset-near">put in or in its place</ins>,{' '}
      <span className="italic underline decoration-dotted underline-offset-near">moved</span>. Which version
      is the true one, no comparison can tell.
    </p>
  )
}
