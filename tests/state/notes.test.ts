// Notes placed in the text: in its order, and told apart from those whose passage is gone.
import { expect, it } from 'vitest'
import type { Note } from '../../src/domain'
import { quoteSelectorOf } from '../../src/passage'
import { deriveNotes } from '../../src/state/notePlaces'
import { spanOf } from '../support/newspaper'

const text = 'The ferry stays. The mayor said so. Nobody asked the captain.'

const noteOn = (words: string, comment: string, created: string | null = null): Note => {
  const passage = quoteSelectorOf({ text }, spanOf(text, words))
  return { passages: [passage], comment, tags: [], author: null, created }
}
const late = noteOn('The ferry', 'B', '2026-02-01')
const early = noteOn('The ferry', 'A', '2026-01-01')
const wide = noteOn('The ferry stays', 'C')
const last = noteOn('Nobody asked', 'D')

const comments = (placed: readonly { readonly note: Note }[]) =>
  placed.map(({ note }) => note.comment).join('')

it('stand in text order, the wider first, on the same words by date', () => {
  expect(comments(deriveNotes({ text }, [last, late, wide, early]).found)).toBe('CABD')
})

it('are found where the text around them changed, and listed apart where they are gone', () => {
  const changed = `Breaking news. ${text.replace('Nobody', 'Somebody')}`
  const { found, lost } = deriveNotes({ text: changed }, [early, last])
  expect(found).toMatchObject([{ words: 'The ferry', places: [{ start: 15, end: 24 }] }])
  expect(lost).toMatchObject([{ words: 'Nobody asked', places: [], note: last }])
})
