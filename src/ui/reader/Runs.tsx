// The text of one block: highlights, emphasis and links, in exactly the article's characters.
import { Fragment, memo, type ReactNode } from 'react'
import { isSame } from '../../domain'
import type { Run } from '../../state'
import { InvisibleText } from './InvisibleText'

type Props = { readonly runs: readonly Run[] }

/** Drawn again only where its highlights are others: a correction, or another reading, leaves most blocks as they are. */
export const Runs = memo(
  function Runs({ runs }: Props) {
    return runs.map((run, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block's runs are told apart by nothing but their order.
      <RunView key={i} run={run} />
    ))
  },
  (before: Props, after: Props) => isSame(before.runs, after.runs),
)

const textOf = ({ text, invisible }: Run['pieces'][number]): ReactNode =>
  invisible ? <InvisibleText text={text} invisible={invisible} /> : text

function RunView({ run }: { readonly run: Run }) {
  // In a link, each piece draws its own line.
  const Plain = run.href ? 'span' : Fragment
  let node: ReactNode = run.pieces.map((piece, i) =>
    piece.targets === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run's pieces never change places.
      <Plain key={i}>{textOf(piece)}</Plain>
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        key={i}
        data-layer={piece.layers}
        data-targets={piece.targets}
        data-unsure={piece.faint ? '' : undefined}
        data-spoken={piece.spoken ?? undefined}
      >
        {textOf(piece)}
      </mark>
    ),
  )
  if (run.emphasis) node = <em>{node}</em>
  if (run.strong) node = <strong>{node}</strong>
  if (run.href)
    node = (
      <a href={run.href} rel="noreferrer noopener">
        {node}
      </a>
    )
  return node
}
