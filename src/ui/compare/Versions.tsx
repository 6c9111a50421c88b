// One utterance as several articles have it, one under the other, on a phone the chosen one's alone: who, how, where, and the words.
import type { ToldVariant } from '../../comparison'
import { InlineButton } from '../common/Button'
import { CellLink } from './CellLink'
import type { Cells } from './cell'
import { type OnPhone, onlyOnPhone } from './onPhone'
import { Pieces } from './Pieces'

type Props = {
  /** Begins the names of its cells. */
  readonly id: string
  readonly variants: readonly ToldVariant[]
  /** What each article is called. */
  readonly names: readonly string[]
  readonly cells: Cells
  readonly phone: OnPhone
}

export function Versions({ id, variants, names, cells, phone }: Props) {
  // Of claims none is fuller than the other.
  const isQuoted = variants.some(({ reported }) => !reported)
  const fullest = variants.find(({ isFullest }) => isFullest)
  const named = variants.find(({ who }) => who !== null)
  const { shown } = phone
  const others = variants.filter(({ article }) => article !== shown)
  return (
    <ul>
      <li className="border-t py-3 text-sm text-soft medium:hidden print:hidden">
        {others.length === variants.length && (
          <>
            Not in <bdi>{names[shown]}</bdi>.{' '}
          </>
        )}
        {others.length === variants.length ? 'In' : 'Also in'}{' '}
        <NamesOf variants={others} names={names} onShow={phone.onShow} />
        {isQuoted && fullest && fullest.article !== shown && (
          <>
            , the fullest version in <bdi>{names[fullest.article]}</bdi>
          </>
        )}
        .
      </li>
      {variants.map((variant) => (
        <li
          key={variant.article}
          className={`border-t py-3 break-inside-avoid ${onlyOnPhone(variant.article === shown)}`}
        >
          <p className="text-sm text-soft">
            <b dir="auto">{names[variant.article]}</b>
            {isQuoted && variant.isFullest && ' · fullest version'}
            {isQuoted && variant.reported && <b> · reported here</b>}
          </p>
          <blockquote
            dir="auto"
            className={`my-1 border-s-2 ps-3 font-serif text-lg/normal wrap-anywhere ${variant.reported ? 'border-dashed border-reported-line' : 'border-direct-line'}`}
          >
            <Pieces pieces={variant.pieces} />
          </blockquote>
          <ul className="facts text-sm">
            <li>
              {variant.who ? <bdi>{variant.who}</bdi> : 'nobody named'}
              {variant.isOther && named && (
                <b className="text-ink">
                  {' '}
                  (somebody else than in <bdi>{names[named.article]}</bdi>)
                </b>
              )}
            </li>
            {variant.cue && <li>“{variant.cue}”</li>}
            {variant.verb && <li>{variant.verb}</li>}
            {variant.channel && <li>{variant.channel}</li>}
            <li>
              <CellLink
                cells={cells}
                cell={{
                  id: `${id}-${variant.article}`,
                  article: variant.article,
                  at: variant.first,
                  person: null,
                }}
              >
                paragraph {variant.paragraph}
                <span className="sr-only"> of {names[variant.article]}</span>
              </CellLink>
            </li>
          </ul>
        </li>
      ))}
    </ul>
  )
}

type NamesProps = {
  readonly variants: readonly ToldVariant[]
  readonly names: readonly string[]
  readonly onShow: (article: number) => void
}

/** The other articles that have this row: a press shows theirs in its place. */
function NamesOf({ variants, names, onShow }: NamesProps) {
  return variants.map(({ article }, i) => (
    <span key={article}>
      {i > 0 && (i === variants.length - 1 ? ' and ' : ', ')}
      <InlineButton onClick={() => onShow(article)}>
        <bdi>{names[article]}</bdi>
      </InlineButton>
    </span>
  ))
}
