// What stands of the notes beside the text: those of each paragraph, and the way from there to the list.
import { useMemo } from 'react'
import type { Block } from '../../domain'
import { type NotesByBlock, notesByBlock, type PlacedNote, type ReaderAction } from '../../state'
import type { Sheet } from './panel/useSheet'
import type { Notes } from './useNotes'

const NONE: NotesByBlock = new Map()

export function useNotesInText(
  { all, open }: Notes,
  /** Those of the plan. */
  blocks: readonly Block[],
  { raise }: Sheet,
  dispatch: (action: ReaderAction) => void,
) {
  const byBlock = useMemo(
    () => (all.found.length === 0 ? NONE : notesByBlock(blocks, all.found)),
    [all, blocks],
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
