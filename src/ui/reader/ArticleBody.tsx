// The article's text with its highlights: drawn once, whatever the reader switches or chooses afterwards.
import { Fragment, memo, type ReactNode } from 'react'
import type { PlannedBlock, Run } from '../../state'
import { MarginNotes } from './MarginNotes'

type Props = { readonly sections: readonly (readonly PlannedBlock[])[] }

export const ArticleBody = memo(function ArticleBody({ sections }: Props) {
  return sections.map((blocks) => (
    <div key={blocks[0]?.block.span.start} className="section column">
      {grouped(blocks)}
    </div>
  ))
})

/** List items that follow each other stand in one list. */
function grouped(blocks: readonly PlannedBlock[]): ReactNode[] {
  const drawn: ReactNode[] = []
  let items: ReactNode[] = []
  const closeList = () => {
    if (items.length > 0)
      drawn.push(
        <ul key={`list ${drawn.length}`} className="items">
          {items}
        </ul>,
      )
    items = []
  }
  for (const planned of blocks) {
    const node = <BlockView key={planned.block.span.start} planned={planned} />
    if (planned.block.kind === 'listItem') items.push(node)
    else {
      closeList()
      drawn.push(node)
    }
  }
  closeList()
  return drawn
}

function BlockView({ planned: { block, runs, margin } }: { readonly planned: PlannedBlock }) {
  const Wrapper = block.kind === 'listItem' ? 'li' : 'div'
  const Text = tagOf(block.kind, block.level)
  return (
    <Wrapper className="block" data-held={margin.held ?? undefined}>
      <MarginNotes notes={margin.notes} />
      <Text data-start={block.span.start} className={block.kind === 'caption' ? 'caption' : undefined}>
        {runs.map((run, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block's runs never change places.
          <RunView key={i} run={run} />
        ))}
      </Text>
    </Wrapper>
  )
}

function tagOf(kind: PlannedBlock['block']['kind'], level: number | null) {
  if (kind === 'heading') return `h${Math.min(6, Math.max(2, level ?? 2))}` as 'h2'
  if (kind === 'quotation') return 'blockquote'
  return kind === 'preformatted' ? 'pre' : 'p'
}

function RunView({ run }: { readonly run: Run }) {
  let node: ReactNode = run.pieces.map((piece, i) =>
    piece.targets === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run's pieces never change places.
      <Fragment key={i}>{piece.text}</Fragment>
    ) : (
      <mark
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        key={i}
        data-layer={piece.layers}
        data-targets={piece.targets}
        data-spoken={piece.spoken ?? undefined}
      >
        {piece.text}
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
