// What the panel shows for the reader's state: sources, entities, the figures or notes, or why there is nothing.
import { Columns2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Analysis, Target } from '../../domain'
import {
  type Chosen,
  commandOf,
  countSources,
  type PlacedNote,
  SAVED_FORM_IDS,
  type SavedForm,
  sameChosen,
  saveCommandId,
} from '../../state'
import { TextButton } from '../../ui/common/Button'
import { ImportAnnotations } from '../../ui/panel/ImportAnnotations'
import { Panel } from '../../ui/panel/Panel'
import { SaveAs } from '../../ui/panel/SaveAs'
import type { AnalysisState } from '../../ui/reader/AnalysisStatus'
import { useCommands, useCommandTable } from '../commands/commands'
import { fetchedPart } from '../fetchedPart'
import { useNavigation } from '../navigation'
import { useOpening } from '../opening/useOpening'
import type { Opened } from './correcting/opened'
import type { ListProps } from './panel/lists'
import { Sources } from './panel/Sources'
import { useSaveAnalysis } from './panel/useSaveAnalysis'
import type { Sheet } from './panel/useSheet'
import type { Notes } from './useNotes'

const Entities = fetchedPart(async () => (await import('./panel/Entities')).Entities)
const AtAGlance = fetchedPart(async () => (await import('./panel/AtAGlance')).AtAGlance)
const NoteList = fetchedPart(async () => (await import('../../ui/panel/NoteList')).NoteList)

type Props = Omit<ListProps, 'onFollow' | 'onStep'> & {
  readonly found: AnalysisState
  readonly notes: Notes
  readonly sheet: Sheet
  readonly onChangeNote: (note: PlacedNote) => void
}

export function ReaderPanel({
  derived,
  state,
  found,
  notes,
  sheet,
  dispatch,
  onOpenStatement,
  onOpenPlace,
  onChangeNote,
  onCorrect,
}: Props) {
  const { analyzed, sources, groups } = derived
  const { importAnnotations } = useOpening()
  // The tab goes with the last note.
  const tab = state.tab === 'notes' && notes.count === 0 ? 'sources' : state.tab
  const ready = found.kind === 'ready'
  const save = useSaveAnalysis(analyzed, notes.all.found)
  const savable = ready && (analyzed.marks.length > 0 || notes.count > 0)
  const saving = (form: SavedForm) => ({ run: () => save(form), when: () => savable })
  useCommands(Object.fromEntries(SAVED_FORM_IDS.map((form) => [saveCommandId(form), saving(form)])))
  const table = useCommandTable()
  const printed = PRINTED.map(({ id, use }) => ({ name: commandOf(id).name, use, run: () => table.run(id) }))
  const { go } = useNavigation()
  const compare = () => go({ kind: 'compare', ids: [analyzed.article.id] })
  useCommands({ compare: { run: compare } })
  useImported(() => dispatch({ kind: 'openTab', tab: 'notes' }))
  const openStatement: Props['onOpenStatement'] = (statement) => {
    sheet.lower()
    onOpenStatement(statement)
  }
  const openPlace: Props['onOpenPlace'] = (at) => {
    sheet.lower()
    onOpenPlace(at)
  }
  /** The text shows the first place: where the sheet stands over it, it goes down. */
  const follow = (chosen: Chosen) => {
    if (sheet.open && !sameChosen(chosen, state.chosen)) sheet.lower()
    dispatch({ kind: 'toggleChosen', chosen })
  }
  const step = (to: number) => {
    sheet.lower()
    dispatch({ kind: 'step', to })
  }
  const lists: ListProps = {
    derived,
    state,
    dispatch,
    onOpenStatement: openStatement,
    onOpenPlace: openPlace,
    onFollow: follow,
    onStep: step,
    onCorrect,
  }
  const entities = groups.reduce((sum, group) => sum + group.entities.length, 0)
  return (
    <Panel
      tabs={[
        { id: 'sources', label: 'Sources', count: ready ? countSources(sources) : null },
        { id: 'entities', label: 'Entities', count: ready ? entities : null },
        { id: 'summary', label: 'At a glance', count: null },
        ...(notes.count > 0 ? [{ id: 'notes' as const, label: 'Notes', count: notes.count }] : []),
      ]}
      tab={tab}
      onTab={(tab) => dispatch({ kind: 'openTab', tab })}
      sheetOpen={sheet.open}
      onSheet={sheet.setOpen}
      handle={sheet.handle}
      foot={
        <>
          {savable && <SaveAs onSave={save} printed={printed} />}
          <TextButton onClick={compare}>
            <Columns2 size={16} aria-hidden="true" /> Compare with…
          </TextButton>
          <ImportAnnotations onFile={importAnnotations} />
        </>
      }
    >
      {tab !== 'notes' && found.kind !== 'ready' && <p className="text-soft">{NO_LISTS[found.kind]}</p>}
      {ready && tab === 'sources' && <Sources {...lists} />}
      {ready && tab === 'entities' && <Entities {...lists} />}
      {ready && tab === 'summary' && analyzed.totalWords > 0 && (
        <AtAGlance
          derived={derived}
          chosen={state.chosen}
          onChoose={(id) => follow({ kind: 'figure', id })}
          onOpen={openPlace}
          onCorrect={(target) => {
            const opened = openedOf(analyzed.analysis, target)
            if (opened) onCorrect(opened)
          }}
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
          wanted={notes.wanted}
          onChange={onChangeNote}
          onDelete={(note) => void notes.remove(note)}
          onDeleteAll={() => void notes.removeAll()}
        />
      )}
    </Panel>
  )
}

const PRINTED = [
  { id: 'print', use: 'with its sources as endnotes' },
  { id: 'lesson', use: 'for a class, with the answers' },
] as const

/** A highlight as what is to be set right. */
function openedOf({ context }: Analysis, target: Target): Opened | null {
  if (target.kind === 'attribution') return { kind: 'statement', id: target.id, field: 'speaker' }
  const background = context[target.index]
  return background ? { kind: 'background', span: background.span } : null
}

/** Why there is nothing to list. */
const NO_LISTS = {
  working: 'The lists appear when the analysis is done.',
  stopped: 'There is nothing to list: the analysis was stopped.',
  failed: 'There is nothing to list: the analysis failed.',
} as const

/** What was just imported is shown. */
function useImported(show: () => void): void {
  const { imported } = useOpening()
  const seen = useRef(imported)
  useEffect(() => {
    if (seen.current === imported) return
    seen.current = imported
    show()
  })
}
