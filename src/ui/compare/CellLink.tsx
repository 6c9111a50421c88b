// A way from a cell to its place in its article.
import type { ReactNode } from 'react'
import { followed } from '../common/followed'
import type { Cell, Cells } from './cell'

type Props = { readonly cell: Cell; readonly cells: Cells; readonly children: ReactNode }

export function CellLink({ cell, cells, children }: Props) {
  return (
    <a
      id={cell.id}
      data-cell
      className="-my-1 inline-block py-1 underline underline-offset-near hover:decoration-2"
      href={cells.hrefOf(cell)}
      onClick={followed(() => cells.onFollow(cell))}
    >
      {children}
    </a>
  )
}
