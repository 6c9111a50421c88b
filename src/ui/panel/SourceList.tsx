// Everybody who speaks or relays, most words first; choosing one shows its statements and dims the rest.
import { type Attribution, roleBeside, STANDING_WORDS, type Statement } from '../../domain'
import type { SourceProfile } from '../../state'
import { TextButton } from '../common/Button'
import { counted } from '../common/counts'
import { Entry, EntryHead } from './Entry'
import { besideOthers, besideSpeaker, Statements } from './Statements'
import { Tallies } from './Tallies'

type Props = {
  readonly sources: readonly SourceProfile[]
  readonly chosen: string | null
  /** Those of the highlight whose card is open. */
  readonly current: ReadonlySet<string>
  readonly onChoose: (id: string) => void
  readonly onOpenStatement: (statement: Attribution) => void
  readonly tell: (statement: Attribution) => Statement
  readonly onCorrectStatement: (statement: Attribution) => void
  /** Says who it is that speaks. */
  readonly onCorrectSpeaker: (source: SourceProfile) => void
  readonly onCorrectEntity: (id: string) => void
}

export function SourceList({ sources, ...props }: Props) {
  return (
    <ul className="mt-4">
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} {...props} />
      ))}
    </ul>
  )
}

function SourceEntry({
  source,
  chosen,
  current,
  onChoose,
  onOpenStatement,
  tell,
  ...correcting
}: Omit<Props, 'sources'> & { readonly source: SourceProfile }) {
  const open = chosen === source.id
  const { entity } = source
  const words = source.directWords + source.reportedWords
  return (
    <Entry data-current={current.has(source.id) ? '' : undefined}>
      <EntryHead name={source.name} expanded={open} onPress={() => onChoose(source.id)}>
        {source.statements.length === 0 ? 'relays' : counted(words, 'word')}
      </EntryHead>
      <p className="text-soft">
        {source.description && (
          <>
            <bdi>{source.description}</bdi> ·{' '}
          </>
        )}
        {[STANDING_WORDS[source.standing].one, roleOf(source)].filter(Boolean).join(' · ')}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-3">
        <Tallies {...source} />
        {source.relayedBy.map(({ name, count }) => (
          <li key={name}>
            {count} via {name}
          </li>
        ))}
        {source.relays.length > 0 && <li>relays {counted(source.relays.length, 'statement')}</li>}
      </ul>
      {open && (
        <>
          <Statements
            statements={(source.statements.length > 0 ? source.statements : source.relays).map(tell)}
            aside={source.statements.length > 0 ? besideSpeaker(source.name) : besideOthers}
            onOpen={onOpenStatement}
            onCorrect={correcting.onCorrectStatement}
          />
          <TextButton outdent onClick={() => correcting.onCorrectSpeaker(source)}>
            Somebody else says this…
          </TextButton>
          {entity && (
            <TextButton onClick={() => correcting.onCorrectEntity(entity.id)}>Name and mentions…</TextButton>
          )}
        </>
      )}
    </Entry>
  )
}

/** The role, where the description does not say it already (“company · institution”). */
function roleOf({ role, standing, description }: SourceProfile): string | null {
  const words = roleBeside(role, standing)
  return words && description?.toLowerCase().includes(words) ? null : words
}
