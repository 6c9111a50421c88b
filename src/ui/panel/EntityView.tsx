// One entity's page: how it is mentioned, what it says, what is said of it.
import { ArrowLeft } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { Attribution, Mention, Statement } from '../../domain'
import type { EntityPage } from '../../state'
import { TextButton } from '../common/Button'
import { counted } from '../common/counts'
import { PassageButton } from './Entry'
import { MentionInText } from './MentionInText'
import { besideOthers, besideSpeaker, Statements } from './Statements'

type Props = {
  readonly text: string
  readonly page: EntityPage
  readonly step: number | null
  readonly onBack: () => void
  readonly onStep: (to: number) => void
  readonly onOpenStatement: (statement: Attribution) => void
  readonly onShowAsSource: () => void
  readonly onCorrect: () => void
  readonly onCorrectStatement: (statement: Attribution) => void
  readonly tell: (statement: Attribution) => Statement
}

const KIND = { person: 'person', organization: 'organization', place: 'place', other: 'other' } as const

export function EntityView({ text, page, ...props }: Props) {
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // The list that it was chosen from is gone, and with it what had the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const { entity, names, descriptions, pronouns, says, saidOf } = page
  const forms = [
    names > 0 ? counted(names, 'name') : null,
    descriptions > 0 ? counted(descriptions, 'description') : null,
    pronouns > 0 ? counted(pronouns, 'pronoun') : null,
  ].filter(Boolean)
  return (
    <article aria-labelledby={headingId}>
      <TextButton outdent onClick={props.onBack}>
        <ArrowLeft size={16} aria-hidden="true" /> All entities
      </TextButton>
      <h3 ref={heading} id={headingId} tabIndex={-1} className="mt-2 font-serif text-lg font-bold">
        <bdi>{entity.name}</bdi>
      </h3>
      <p className="text-soft">{[KIND[entity.kind], entity.description].filter(Boolean).join(' · ')}</p>
      <TextButton outdent onClick={props.onCorrect}>
        Set right…
      </TextButton>
      <h4 className="mt-3 font-bold">{counted(entity.mentions.length, 'mention')}</h4>
      <p className="text-soft">{forms.join(', ')}</p>
      <MentionList text={text} mentions={entity.mentions} step={props.step} onStep={props.onStep} />
      {says.length > 0 && (
        <>
          <h4 className="mt-5 font-bold">Says</h4>
          <Statements
            statements={says.map(props.tell)}
            aside={besideSpeaker(entity.name)}
            onOpen={props.onOpenStatement}
            onCorrect={props.onCorrectStatement}
          />
          <TextButton outdent onClick={props.onShowAsSource}>
            Show only what <bdi>{entity.name}</bdi> says
          </TextButton>
        </>
      )}
      {saidOf.length > 0 && (
        <>
          <h4 className="mt-5 font-bold">Is said of it</h4>
          <Statements
            statements={saidOf.map(props.tell)}
            aside={besideOthers}
            onOpen={props.onOpenStatement}
            onCorrect={props.onCorrectStatement}
          />
        </>
      )}
    </article>
  )
}

type MentionsProps = {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly step: number | null
  readonly onStep: (to: number) => void
}

function MentionList({ text, mentions, step, onStep }: MentionsProps) {
  return (
    <ol className="mt-3 mb-1">
      {mentions.map((mention, i) => (
        <li key={mention.span.start}>
          <PassageButton aria-current={i === step ? 'true' : undefined} onClick={() => onStep(i)}>
            <MentionInText text={text} mention={mention} />
          </PassageButton>
        </li>
      ))}
    </ol>
  )
}
