// What made the report: reading, how many articles, how much of it a person checked, and what an interval means.
import type { Review } from '../../domain'
import { tellReadings } from '../../report/labels'
import type { Report } from '../../report/report'
import { counted } from '../common/counts'

type Props = { readonly report: Report; readonly reviews: readonly (Review | null)[] }

export function Made({ report: { all, months, voices, engines, readings }, reviews }: Props) {
  const checked = reviews.reduce((sum, review) => sum + (review?.checked ?? 0), 0)
  const span =
    months.length > 1 ? `, from ${months[0]} to ${months.at(-1)}` : months[0] ? `, of ${months[0]}` : ''
  const rows = [
    [
      'Counted',
      `${counted(all.statements, 'statement')} by ${counted(voices, 'source')} with a name in ${counted(all.articles, 'article')}${span}`,
    ],
    ['Made by', engines.join('; ')],
    ['Reading', tellReadings(readings)],
    [
      'Checked',
      checked === 0 ? 'nothing: automatic, and it may be wrong' : `${counted(checked, 'highlight')}, by hand`,
    ],
  ] as const
  return (
    <>
      <dl className="mt-4 grid gap-x-5 text-base narrow:grid-cols-facts">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="mb-1 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-prose text-soft">
        {all.articles > 1
          ? 'Behind a share stands its interval of 95 %: where it would lie if these articles had been drawn by chance from all that could have been written. It says nothing of what the program got wrong.'
          : 'Of one article no share has an interval: it says nothing of any other.'}
      </p>
    </>
  )
}
