// What a pupil marked beside what the analysis says: plain counts, then each passage; nothing is a grade.
import type { ReactNode, Ref } from 'react'
import { Fragment } from 'react'
import type { Target } from '../../domain'
import type { ToldKnown, ToldMark, ToldOutcome } from '../../state/practice/outcome'
import { InlineButton, TextButton } from '../common/Button'
import { Sample } from '../common/Sample'

type Props = {
  readonly ref: Ref<HTMLHeadingElement>
  readonly title: string
  /** As the pupil typed it; empty where they did not. */
  readonly name: string
  readonly outcome: ToldOutcome
  readonly onHold: (target: Target, held: boolean) => void
  readonly onShow: (marking: { readonly at: ToldKnown['at'] }) => void
  /** What can be done with it all. */
  readonly children: ReactNode
}

export function Outcome({ ref, title, name, outcome, onHold, onShow, children }: Props) {
  const { beside, alone, missed, runInto, made } = outcome
  const mark = (one: ToldMark) => (
    <Mark key={one.given.marking.id} mark={one} onHold={onHold} onShow={onShow} />
  )
  const known = (one: ToldKnown) => (
    <Known key={one.marking.id} known={one} alike={outcome.alike} onShow={onShow} />
  )
  return (
    <div className="mx-auto max-w-library px-gutter pt-page pb-24">
      <h1 ref={ref} tabIndex={-1} className="font-serif text-3xl font-bold tracking-tight outline-none">
        Your marks beside the analysis
      </h1>
      <p className="mt-2 text-soft">
        <bdi>{title}</bdi>
        {name && (
          <span className="hidden print:inline">
            {' '}
            · <bdi>{name}</bdi>
          </span>
        )}
      </p>
      <Counts counts={outcome.counts} />
      <p className="max-w-prose text-base text-soft">{made}</p>
      <List title="Your marks" none="You have marked nothing that the analysis has.">
        {beside.map(mark)}
      </List>
      <List title="What you did not mark" none="You have marked everything that the analysis has.">
        {missed.map(known)}
      </List>
      {runInto.length > 0 && (
        <List title="Marked as a part of something longer" none="">
          {runInto.map(known)}
        </List>
      )}
      {alone.length > 0 && (
        <List title="What you alone marked" none="">
          {alone.map(mark)}
        </List>
      )}
      <div className="print:hidden">{children}</div>
    </div>
  )
}

function Counts({ counts }: Pick<ToldOutcome, 'counts'>) {
  const rows = [
    [counts.marked, counts.marked === 1 ? 'passage marked' : 'passages marked'],
    [counts.agreed, 'as the analysis has it'],
    [counts.partly, 'partly'],
    [counts.alone, 'where it has nothing'],
    [counts.missed, 'not marked'],
    [counts.held, 'you think right all the same'],
  ] as const
  return (
    <ul className="my-6 flex flex-wrap gap-x-8 gap-y-3 border-y py-4">
      {rows.map(([count, what]) => (
        <li key={what} className="grid text-base text-soft">
          <b className="font-serif text-2xl text-ink figures">{count}</b> {what}
        </li>
      ))}
    </ul>
  )
}

type ListProps = { readonly title: string; readonly none: string; readonly children: readonly ReactNode[] }

function List({ title, none, children }: ListProps) {
  return (
    <section className="mt-8">
      <h2 className="font-serif text-2xl font-bold break-after-avoid">
        {title} <span className="font-sans text-base font-regular text-soft">{children.length}</span>
      </h2>
      {children.length === 0 ? (
        <p className="mt-2 text-soft">{none}</p>
      ) : (
        <ul className="mt-2">
          {children.map((child, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the children have keys of their own.
            <Fragment key={i}>{child}</Fragment>
          ))}
        </ul>
      )}
    </section>
  )
}

const ROW_LOOK = 'border-t py-4 break-inside-avoid'

type MarkProps = Pick<Props, 'onHold' | 'onShow'> & { readonly mark: ToldMark }

function Mark({ mark: { given, beside, verdict, isAgreed, held, target }, onHold, onShow }: MarkProps) {
  return (
    <li className={ROW_LOOK}>
      <p className={`text-base font-bold ${isAgreed ? 'text-good' : 'text-ink'}`}>
        {verdict}
        {held && <span className="font-regular text-soft"> · you think yours is right</span>}
      </p>
      <div className="mt-2 grid grid-cols-one gap-x-8 gap-y-3 medium:grid-cols-2 print:grid-cols-2">
        <Side name="Yours" told={given} />
        {beside && <Side name={`The analysis, ${beside.made}`} told={beside} />}
      </div>
      <div className="-ms-2 flex flex-wrap print:hidden">
        <TextButton onClick={() => onShow(given)}>
          Show in the text<span className="sr-only">: {given.words}</span>
        </TextButton>
        {!isAgreed && (
          <TextButton aria-pressed={held} onClick={() => onHold(target, !held)}>
            <span aria-hidden="true">{held ? '✓ ' : ''}</span>I think this is right
          </TextButton>
        )}
      </div>
    </li>
  )
}

type KnownProps = Pick<Props, 'onShow'> & { readonly known: ToldKnown; readonly alike: boolean }

function Known({ known, alike, onShow }: KnownProps) {
  return (
    <li className={ROW_LOOK}>
      <Side told={known} />
      <p className="mt-1 text-base text-soft">
        In{' '}
        <InlineButton onClick={() => onShow(known)}>
          paragraph {known.paragraph}
          <span className="sr-only">: {known.words}</span>
        </InlineButton>
        {!alike && `, ${known.made}`}
      </p>
    </li>
  )
}

function Side({
  name,
  told: { kind, who, words, marking },
}: {
  readonly name?: string
  readonly told: ToldMark['given']
}) {
  return (
    <div className="min-w-0">
      {name && <p className="text-sm text-soft">{name}</p>}
      <p className="text-base">
        <Sample layer={marking.kind} /> <b>{kind}</b>
        {who !== null && (
          <>
            {' '}
            · <bdi>{who}</bdi>
          </>
        )}
      </p>
      <p dir="auto" className="font-serif text-lg/normal wrap-anywhere">
        {words}
      </p>
    </div>
  )
}
