// What the panel shows for the reader's state: sources, entities or the figures, or why there is nothing.
import { useEffect, useRef, useState } from 'react'
import type { Attribution, EntityKind } from '../../domain'
import {
  type Chosen,
  capitalized,
  deriveEntityPage,
  matching,
  nameOfSource,
  type ReaderAction,
  type ReaderState,
  type Standing,
  sameChosen,
  sourceIdsOf,
  standingsIn,
} from '../../state'
import { BringIn } from '../../ui/panel/BringIn'
import { EntityList, KINDS } from '../../ui/panel/EntityList'
import { EntityView } from '../../ui/panel/EntityView'
import { FilterField } from '../../ui/panel/FilterField'
import { Glance } from '../../ui/panel/Glance'
import { NoteList } from '../../ui/panel/NoteList'
import { Panel } from '../../ui/panel/Panel'
import { SaveAs } from '../../ui/panel/SaveAs'
import { ShareOfVoice } from '../../ui/panel/ShareOfVoice'
import { SourceList, STANDINGS } from '../../ui/panel/SourceList'
import type { AnalysisState } from '../../ui/reader/AnalysisNote'
import { useOpening } from '../opening/opening'
import { useSaveAnalysis } from './panel/useSaveAnalysis'
import type { Sheet } from './panel/useSheet'
import type { Notes } from './useNotes'
import type { Derived } from './useReading'

type Props = {
  readonly derived: Derived
  readonly state: ReaderState
  readonly found: AnalysisState
  readonly notes: Notes
  readonly sheet: Sheet
  readonly dispatch: (action: ReaderAction) => void
  readonly onOpenStatement: (statement: Attribution) => void
}

export function ReaderPanel({ derived, state, found, notes, sheet, dispatch, onOpenStatement }: Props) {
  const { reading, sources, groups } = derived
  const { bringIn } = useOpening()
  // The tab goes with the last note.
  const tab = state.tab === 'notes' && notes.count === 0 ? 'sources' : state.tab
  const ready = found.kind === 'ready'
  const save = useSaveAnalysis(reading.article, reading.analysis)
  useShownSource(state, derived)
  useBroughtIn(() => dispatch({ kind: 'openTab', tab: 'notes' }))
  const openStatement = (statement: Attribution) => {
    sheet.lower()
    onOpenStatement(statement)
  }
  /** Where the sheet stands over the text, it goes down, and the text shows the first place. */
  const follow = (chosen: Chosen) => {
    const isLetGo = sameChosen(chosen, state.chosen)
    dispatch({ kind: 'toggleChosen', chosen })
    if (!sheet.open || isLetGo) return
    sheet.lower()
    dispatch({ kind: 'step', to: 0 })
  }
  const step = (to: number) => {
    sheet.lower()
    dispatch({ kind: 'step', to })
  }
  const lists = { derived, state, dispatch, onOpenStatement: openStatement, onFollow: follow, onStep: step }
  const entities = groups.reduce((sum, group) => sum + group.entities.length, 0)
  return (
    <Panel
      tabs={[
        { id: 'sources', label: 'Sources', count: ready ? sources.length : null },
        { id: 'entities', label: 'Entities', count: ready ? entities : null },
        { id: 'glance', label: 'At a glance', count: null },
        ...(notes.count > 0 ? [{ id: 'notes' as const, label: 'Notes', count: notes.count }] : []),
      ]}
      tab={tab}
      onTab={(tab) => dispatch({ kind: 'openTab', tab })}
      sheetOpen={sheet.open}
      onSheet={sheet.setOpen}
      foot={
        <>
          {ready && reading.marks.length > 0 && <SaveAs onSave={save} />}
          <BringIn onFile={bringIn} />
        </>
      }
    >
      {tab !== 'notes' && found.kind !== 'ready' && <p className="quiet">{NO_LISTS[found.kind]}</p>}
      {ready && tab === 'sources' && <Sources {...lists} />}
      {ready && tab === 'entities' && <Entities {...lists} />}
      {ready && tab === 'glance' && reading.totalWords > 0 && (
        <Glance
          figures={derived.figures}
          chosen={state.chosen?.kind === 'figure' ? state.chosen.id : null}
          onChoose={(id) => follow({ kind: 'figure', id })}
        />
      )}
      {tab === 'notes' && (
        <NoteList
          notes={notes.all}
          shown={notes.shown?.key ?? null}
          onShow={(note) => {
            sheet.lower()
            notes.show(note)
          }}
          onDelete={(note) => void notes.remove(note)}
          onDeleteAll={() => void notes.removeAll()}
        />
      )}
    </Panel>
  )
}

/** Why there is nothing to list. */
const NO_LISTS = {
  working: 'The lists appear when the analysis is done.',
  stopped: 'There is nothing to list: the analysis was stopped.',
  failed: 'There is nothing to list: the analysis failed.',
} as const

type PartProps = Pick<Props, 'derived' | 'state' | 'dispatch' | 'onOpenStatement'> & {
  readonly onFollow: (chosen: Chosen) => void
  readonly onStep: (to: number) => void
}

/** From how many entries on a list is worth searching. */
const WORTH_FILTERING = 5

function Sources({ derived: { reading, sources, voice }, state, onFollow, onOpenStatement }: PartProps) {
  const [query, setQuery] = useState('')
  const [standing, setStanding] = useState<Standing | null>(null)
  if (sources.length === 0)
    return (
      <p>
        {reading.totalWords === 0
          ? 'There is no text here.'
          : 'No source was found: nobody is quoted, and nothing is ascribed to anybody.'}
      </p>
    )
  const found = matching(sources, query).filter((source) => !standing || source.standing === standing)
  const chosen = state.chosen?.kind === 'source' ? state.chosen.id : null
  return (
    <>
      <ShareOfVoice voice={voice} chosen={chosen} />
      {sources.length >= WORTH_FILTERING && (
        <FilterField
          label="Find a source"
          value={query}
          found={found.length}
          onChange={setQuery}
          kinds={{
            label: 'Which sources',
            all: 'All',
            options: standingsIn(sources).map((kind) => ({ kind, label: capitalized(STANDINGS[kind]) })),
            value: standing,
            onChange: setStanding,
          }}
        />
      )}
      <SourceList
        text={reading.article.text}
        sources={found}
        chosen={chosen}
        onChoose={(id) => onFollow({ kind: 'source', id })}
        onOpenStatement={onOpenStatement}
        nameOf={(statement) => nameOfSource(reading, statement.source)}
        relaysOf={(statement) => relaysOf(reading, statement)}
      />
    </>
  )
}

function Entities({
  derived: { reading, groups },
  state,
  dispatch,
  onFollow,
  onStep,
  onOpenStatement,
}: PartProps) {
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<EntityKind | null>(null)
  const page = state.chosen?.kind === 'entity' ? deriveEntityPage(reading, state.chosen.id) : null
  if (page)
    return (
      <EntityView
        text={reading.article.text}
        page={page}
        step={state.step}
        onBack={() => dispatch({ kind: 'choose', chosen: null })}
        onStep={onStep}
        onOpenStatement={onOpenStatement}
        onShowAsSource={() => onFollow({ kind: 'source', id: page.entity.id })}
        nameOf={(statement) => nameOfSource(reading, statement.source)}
        relaysOf={(statement) => relaysOf(reading, statement)}
      />
    )
  if (groups.length === 0) return <p>No person, organization or place was found in this text.</p>
  const found = groups
    .filter((group) => !kind || group.kind === kind)
    .map((group) => ({ ...group, entities: matching(group.entities, query) }))
    .filter(({ entities }) => entities.length > 0)
  return (
    <>
      <FilterField
        label="Find an entity"
        value={query}
        found={found.reduce((sum, { entities }) => sum + entities.length, 0)}
        onChange={setQuery}
        kinds={{
          label: 'Which entities',
          all: 'All',
          options: groups.map((group) => ({ kind: group.kind, label: KINDS[group.kind] })),
          value: kind,
          onChange: setKind,
        }}
      />
      <EntityList
        groups={found}
        onChoose={(id) => dispatch({ kind: 'choose', chosen: { kind: 'entity', id } })}
      />
    </>
  )
}

const relaysOf = (reading: Derived['reading'], { via }: Attribution): string | null =>
  via.length === 0 ? null : `via ${via.map((relay) => nameOfSource(reading, relay)).join(', ')}`

/** From text to panel: the source of the touched highlight is marked in the list and scrolled to. */
function useShownSource({ touched, tab }: ReaderState, { reading }: Derived): void {
  useEffect(() => {
    if (touched?.target.kind !== 'attribution' || tab !== 'sources') return
    const attribution = reading.attributions.get(touched.target.id)
    const ids = attribution ? sourceIdsOf(reading, attribution.source) : []
    const entries = [...document.querySelectorAll<HTMLElement>('[data-source-entry]')].filter((entry) =>
      ids.includes(entry.dataset.sourceEntry ?? ''),
    )
    for (const entry of entries) entry.setAttribute('data-current', '')
    const box = entries[0]?.closest<HTMLElement>('.panel-scroll')
    if (box && entries[0] && touched.by !== 'hover')
      box.scrollTop +=
        Math.min(0, entries[0].getBoundingClientRect().top - box.getBoundingClientRect().top - 16) +
        Math.max(0, entries[0].getBoundingClientRect().bottom - box.getBoundingClientRect().bottom + 16)
    return () => {
      for (const entry of entries) entry.removeAttribute('data-current')
    }
  }, [touched, tab, reading])
}

/** What was just brought in is shown. */
function useBroughtIn(show: () => void): void {
  const { broughtIn } = useOpening()
  const seen = useRef(broughtIn)
  useEffect(() => {
    if (seen.current === broughtIn) return
    seen.current = broughtIn
    show()
  })
}
