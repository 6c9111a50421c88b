// How many quotes, partly quoted claims and claims there are, each with the look that it has in the text.
import type { Tally as Counts, LayerId } from '../../domain'
import { counted } from '../common/counts'
import { Sample } from '../common/Sample'

/** Entries of a list. */
export function Tallies({ quotes, partlyQuoted, claims }: Counts) {
  return (
    <>
      <Tally look={['direct']} count={quotes} one="quote" />
      <Tally look={['direct', 'reported']} count={partlyQuoted} one="partly quoted claim" />
      <Tally look={['reported']} count={claims} one="claim" />
    </>
  )
}

type TallyProps = { readonly look: readonly LayerId[]; readonly count: number; readonly one: string }

function Tally({ look, count, one }: TallyProps) {
  if (count === 0) return null
  return (
    <li className="flex items-center gap-1.5">
      <span className="flex">
        {look.map((layer) => (
          <Sample key={layer} layer={layer} part={look.length > 1} />
        ))}
      </span>
      {counted(count, one)}
    </li>
  )
}
