// What stands of the notes beside the text: those of each paragraph, and the way from there to the list.
import { useMemo } from 'react'
import {
  type NotesByBlock,
  notesByBlock,
  type PlacedNote,
  type PlannedBlock,
  type ReaderAction,
} from '../../state'
import type { Sheet } from './panel/useSheet'
import type { Notes } from './useNotes'

const NONE: NotesByBlock = new Map()

export function useNotesInText(
  { all, open }: Notes,
  plan: readonly (readonly PlannedBlock[])[],
  { raise }: Sheet,
  dispatch: (action: ReaderAction) => void,
) {
  const byBlock = useMemo(
    () =>
      all.found.length === 0
        ? NONE
        : notesByBlock(
            plan.flat().map(({ block }) => block),
            all.found,
          ),
    [all, plan],
  )
  return useMemo(
    () => ({
      byBlock,
      onOpen: (note: PlacedNote) => {
        open(note)
        dispatch({ kind: 'openTab', tab: 'notes' })
        raise()
      },
    }),
    [byBlock, open, raise, dispatch],
  )
}
