// What a card tells when it is asked for more: the words, by whom and to whom, how that is known, how sure; and what can be done with them.
import type { Target } from '../../domain'
import { targetKey } from '../../layers'
import type { CardDetails as Details } from '../../state/cardDetails'
import { TextButton } from '../common/Button'

type CardAction = { readonly name: string; readonly run: () => void }

/** Actions that belong together stand in a row of their own. */
export type CardActions = { readonly label: string; readonly actions: readonly CardAction[] }

type Props = {
  readonly details: Details
  readonly actions: readonly CardActions[]
  /** What each nested highlight is, in a few words. */
  readonly nestedLabel: (target: Target) => string
  readonly onShowNested: (target: Target) => void
}

export function CardDetails({ details, actions, nestedLabel, onShowNested }: Props) {
  const { words, rows, sure, standing, nested } = details
  return (
    <div className="pb-1">
      {words && (
        <p className="mt-1 font-serif text-md">
          <bdi>{words}</bdi>
        </p>
      )}
      <dl className="mt-2 grid grid-cols-facts gap-x-4 gap-y-1">
        {rows.map(({ label, value }) => (
          <div key={`${label} ${value}`} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
        {sure.length > 0 && (
          <div className="contents">
            <dt className="text-soft">how sure</dt>
            <dd className="flex flex-wrap gap-x-6">
              {sure.map(({ of, word, percent }) => (
                <span key={of}>
                  <b className="figures">{percent}&nbsp;%</b> {of}
                  <span className="block text-sm text-soft">{word}</span>
                </span>
              ))}
            </dd>
          </div>
        )}
        <div className="contents">
          <dt className="text-soft">checked</dt>
          <dd className={sure.length === 0 ? 'text-good' : undefined}>{standing}</dd>
        </div>
      </dl>
      {nested.length > 0 && (
        <div className="mt-2">
          <span className="text-soft">Also here:</span>{' '}
          {nested.map((target) => (
            <TextButton key={targetKey(target)} onClick={() => onShowNested(target)}>
              {nestedLabel(target)}
            </TextButton>
          ))}
        </div>
      )}
      {actions.map(({ label, actions: row }) => (
        <ul key={label} aria-label={label} className="-mx-2 mt-2 flex flex-wrap gap-x-1 border-t pt-1">
          {row.map(({ name, run }) => (
            <li key={name}>
              <TextButton onClick={run}>{name}</TextButton>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
