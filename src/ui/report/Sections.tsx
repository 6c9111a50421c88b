// The report part by part, with the way to each.
import type { Report } from '../../report/report'
import { type Block, sectionsOf } from '../../report/sections'
import { ReportPicture } from './ReportPicture'
import { type Figures, ReportTable } from './ReportTable'

type Props = { readonly report: Report; readonly figures: Figures }

export function Sections({ report, figures }: Props) {
  return sectionsOf(report).map(({ id, title, lead, blocks }) => (
    <section key={id} aria-labelledby={id} className="mt-8 border-t pt-4">
      <h2 id={id} className="font-serif text-2xl font-bold">
        {title}
      </h2>
      {lead !== null && <p className="mt-2 max-w-prose text-soft">{lead}</p>}
      {blocks.map((block) => (
        <Drawn key={block.table.id} block={block} figures={figures} />
      ))}
    </section>
  ))
}

function Drawn({ block, figures }: { readonly block: Block; readonly figures: Figures }) {
  const { pictures, table, trends, folded } = block
  const drawn = <ReportTable table={table} trends={trends} figures={figures} />
  return (
    <>
      {pictures.map((picture) => (
        <ReportPicture key={picture.name} picture={picture} />
      ))}
      {folded === null ? (
        drawn
      ) : (
        <details className="mt-3">
          <summary className="min-h-line cursor-pointer text-base text-soft">{folded}</summary>
          {drawn}
        </details>
      )}
    </>
  )
}
