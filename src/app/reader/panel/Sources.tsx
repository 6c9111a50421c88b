// The panel's sources: with their share of voice, narrowed by standing or by typing.
import { useRef, useState } from 'react'
import {
  capitalized,
  isSomebody,
  STANDING_WORDS,
  type Standing,
  tallyOf,
  tellStatement,
} from '../../../domain'
import {
  EVERY_SAYING,
  matching,
  type SayingFilter,
  type SayingLabel,
  saidSo,
  sayingsOf,
  standingsIn,
  tellStandings,
} from '../../../state'
import { focusMain } from '../../../ui/common/main'
import { FilterField } from '../../../ui/panel/FilterField'
import { NoAnswers } from '../../../ui/panel/NoAnswers'
import { ShareOfVoice } from '../../../ui/panel/ShareOfVoice'
import { SourceList } from '../../../ui/panel/SourceList'
import { Tallies } from '../../../ui/panel/Tallies'
import type { ListProps } from './lists'
import { useShownSource } from './useShownSource'

/** From how many entries on a list is worth searching. */
const WORTH_FILTERING = 5

/** By what else the list is narrowed. */
const SAYINGS: readonly { readonly of: SayingLabel; readonly label: string; readonly all: string }[] = [
  { of: 'role', label: 'Which role', all: 'Any role' },
  { of: 'verb', label: 'How it was said', all: 'However said' },
  { of: 'channel', label: 'Where it was said', all: 'Anywhere' },
]

export function Sources({
  derived: { analyzed, sources, voice, noAnswers },
  state,
  onFollow,
  onOpenStatement,
  onOpenPlace,
  onCorrect,
}: ListProps) {
  const [query, setQuery] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const current = useShownSource(list, state.touched, analyzed)
  const [standing, setStanding] = useState<Standing | null>(null)
  const [saying, setSaying] = useState<SayingFilter>(EVERY_SAYING)
  if (sources.length === 0)
    return (
      <>
        <p>
          {analyzed.totalWords === 0
            ? 'There is no text here.'
            : 'No source was found: nobody is quoted, and nothing is ascribed to anybody.'}
        </p>
        <NoAnswers noAnswers={noAnswers} onOpen={onOpenPlace} />
      </>
    )
  const found = saidSo(matching(sources, query), saying).filter(
    (source) => !standing || source.standing === standing,
  )
  const somebody = found.filter((source) => isSomebody(source.standing))
  const nobody = found.filter((source) => !isSomebody(source.standing))
  const chosen = state.chosen?.kind === 'source' ? state.chosen.id : null
  return (
    <>
      <ShareOfVoice
        voice={voice}
        chosen={chosen}
        outletChosen={state.chosen?.kind === 'figure' && state.chosen.id === 'outlet'}
        onChoose={(id) => onFollow({ kind: 'source', id })}
        onChooseOutlet={() => {
          onFollow({ kind: 'figure', id: 'outlet' })
          // The figures take the place of the bar.
          focusMain({ preventScroll: true })
        }}
      />
      <ul className="mt-2 flex flex-wrap gap-x-3" aria-label="Statements">
        <Tallies {...tallyOf(analyzed.analysis.attributions)} />
      </ul>
      <p className="mt-1 text-soft">{capitalized(tellStandings(sources))}</p>
      {sources.length >= WORTH_FILTERING && (
        <FilterField
          label="Find a source"
          value={query}
          found={found.length}
          onChange={setQuery}
          kinds={{
            label: 'Which sources',
            all: 'All',
            options: standingsIn(sources).map((kind) => ({
              kind,
              label: capitalized(STANDING_WORDS[kind].many),
            })),
            value: standing,
            onChange: setStanding,
          }}
          more={SAYINGS.map(({ of, label, all }) => ({
            label,
            all,
            options: sayingsOf(analyzed.analysis.attributions, of).map(({ id, words }) => ({
              kind: id,
              label: capitalized(words),
            })),
            value: saying[of],
            onChange: (value) => setSaying({ ...saying, [of]: value }),
          }))}
        />
      )}
      <div ref={list}>
        {[somebody, nobody].map(
          (some) =>
            some.length > 0 && (
              <SourceList
                key={some === nobody ? 'nobody' : 'somebody'}
                sources={some}
                chosen={chosen}
                current={current}
                onChoose={(id) => onFollow({ kind: 'source', id })}
                onOpenStatement={onOpenStatement}
                tell={(statement) => tellStatement(analyzed, statement)}
                onCorrectStatement={({ id }) => onCorrect({ kind: 'statement', id, field: 'speaker' })}
                onCorrectSpeaker={({ id }) => onCorrect({ kind: 'source', id })}
                onCorrectEntity={(id) => onCorrect({ kind: 'entity', id, field: 'name' })}
              />
            ),
        )}
      </div>
      <NoAnswers noAnswers={noAnswers} onOpen={onOpenPlace} />
    </>
  )
}
