// The article's text with its highlights: drawn once, whatever the reader switches or chooses afterwards.
import { memo, type ReactNode } from 'react'
import { areSameItems } from '../../domain'
import type { PlannedBlock, Sections } from '../../state'
import { MarginNames } from './MarginNames'
import { NotesHere } from './NotesHere'
import { Runs } from './Runs'

type Props = { readonly sections: Sections }

export const ArticleBody = memo(function ArticleBody({ sections }: Props) {
  return sections.map((blocks) => <Section key={blocks[0]?.block.span.start} blocks={blocks} />)
})

type SectionProps = { readonly blocks: readonly PlannedBlock[] }

/** Drawn again only where one of its blocks is: a long article comes section by section, and a correction is of one paragraph. */
const Section = memo(
  function Section({ blocks }: SectionProps) {
    return <div className="section column">{grouped(blocks)}</div>
  },
  (before: SectionProps, after: SectionProps) => areSameItems(before.blocks, after.blocks),
)

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

const BlockView = memo(function BlockView({ planned }: { readonly planned: PlannedBlock }) {
  const { block, continued, runs, margin, level } = planned
  const Wrapper = block.kind === 'listItem' ? 'li' : 'div'
  const Text = block.kind === 'heading' ? (HEADINGS[level] ?? 'h6') : TAGS[block.kind]
  return (
    <Wrapper
      className="article-block"
      data-held={margin.held ?? undefined}
      data-continued={continued ? '' : undefined}
    >
      <MarginNames names={margin.names} />
      <Text
        dir="auto"
        data-start={block.span.start}
        className={block.kind === 'caption' ? 'caption' : undefined}
      >
        <Runs runs={runs} />
      </Text>
      <NotesHere start={block.span.start} />
    </Wrapper>
  )
})

/** By level: the first is the article's own headline's. */
const HEADINGS = ['h2', 'h2', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
const TAGS = {
  paragraph: 'p',
  quotation: 'blockquote',
  listItem: 'p',
  caption: 'p',
  preformatted: 'pre',
} as const
