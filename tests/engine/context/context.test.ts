// Which sentences and clauses count as background, and which do not.
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../src/domain'
import { analyze } from '../../../src/engine/analyze'
import { articleFromText } from '../../../src/ingest'

/** The background of a text, by rules alone. */
const notesOf = (text: string) =>
  analyze(articleFromText(text, { origin: 'pasted' }), null).context.map(({ span }) => textOf(text, span))

describe('background', () => {
  it.each([
    'The bridge was built in 1931.',
    'Okafor has run the reading room since 2019.',
    'The trial is due to start next month.',
    'She was speaking at a meeting of the harbour board.',
  ])('takes “%s” for background', (sentence) => {
    expect(notesOf(`The council chose a plan.\n\n${sentence}`)).toContain(sentence)
  })

  it('leaves what somebody is said to have said alone', () => {
    expect(notesOf('The mayor said on Monday that the bridge was built in 1931.')).toEqual([])
  })

  it('takes the outlet’s own clause beside a reported claim', () => {
    const text = 'The port has been closed since 2021, as its owners hoped that the sea would calm.'
    expect(notesOf(text)).toEqual(['The port has been closed since 2021'])
  })

  it('leaves the news itself alone', () => {
    expect(notesOf('The council voted for the bridge on Monday.')).toEqual([])
  })
})
