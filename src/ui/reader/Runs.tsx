// The text of one block: highlights, emphasis and links, in exactly the article's characters.
import { Fragment, memo, type ReactNode } from 'react'
import type { Run } from '../../state'
import { InvisibleText } from './InvisibleText'

/** Drawn once: a block's runs never change while it is on the page. */
export const Runs = memo(function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block's runs never change places.
    <RunView key={i} run={run} />
  ))
})

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
