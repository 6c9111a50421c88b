// What the rules make of the common forms, each sentence written as an editor would: who, by which words, what.
import { describe, expect, it } from 'vitest'
import { type Span, textOf } from '../../../src/domain'
import { findByRules, taggedDocOf } from '../../../src/engine/attribution/rules'
import { LONGEST_CLAUSE } from '../../../src/engine/attribution/rules/clause'
import { findQuotations } from '../../../src/engine/quotes'
import { tokenize } from '../../../src/engine/tokenize'

const read = (text: string) => {
  const doc = tokenize(text, null)
  const kinds = doc.paragraphs.map(() => 'paragraph' as const)
  const says = (at: Span | null) => at && textOf(text, at)
  return findByRules(taggedDocOf(doc, null, findQuotations(doc), kinds)).map((one) => ({
    source: says(one.source),
    cue: says(one.cue),
    content: one.content.map((at) => textOf(text, at)),
    direct: one.direct.map((at) => textOf(text, at)),
    via: one.via.map((at) => textOf(text, at)),
  }))
}

describe('attributions by rules', () => {
  it('a quotation before its cue', () => {
    expect(read('“The ferry sails on Monday,” Mara Oyelaran said.')).toMatchObject([
      { source: 'Mara Oyelaran', cue: 'said', direct: ['The ferry sails on Monday'] },
    ])
  })

  it('inversion', () => {
    expect(read('“We won,” said Ortiz.')).toMatchObject([
      { source: 'Ortiz', cue: 'said', direct: ['We won'] },
    ])
  })

  it('a reported claim', () => {
    const [found] = read('The mayor said that the bridge would close in May.')
    expect(found).toMatchObject({ source: 'The mayor', cue: 'said', direct: [] })
    expect(found?.content.join()).toContain('the bridge would close in May')
  })

  it('a chain', () => {
    expect(read('According to TASS, Putin said: “We have friends.”')).toMatchObject([
      { source: 'Putin', cue: 'said', direct: ['We have friends.'], via: ['TASS'] },
    ])
  })

  it('a hedge without a source', () => {
    expect(read('The singer reportedly spent two nights in a monastery.')).toMatchObject([
      { source: null, cue: 'reportedly' },
    ])
  })

  it('a quotation carried over paragraphs is one', () => {
    const found = read('Lund said: “We will build it.\n“We will pay for it.”')
    expect(found).toHaveLength(1)
    expect(found[0]?.direct).toEqual(['We will build it.', 'We will pay for it.'])
  })

  it('a sentence that never ends: what one cue governs stays within the longest clause', () => {
    const [found] = read(`The mayor said that the bridge would close ${'by the old park '.repeat(300)}`)
    expect(found?.source).toBe('The mayor')
    expect(found?.content.join(' ').split(' ')).toHaveLength(LONGEST_CLAUSE)
  })

  it('a quotation of many pieces, each of them direct', () => {
    const [found] = read(
      `“We go on.\n\n${'“And on.\n\n'.repeat(3_000)}“And there it ends,” Mara Oyelaran said.`,
    )
    expect(found).toMatchObject({ source: 'Mara Oyelaran', cue: 'said' })
    expect(found?.direct).toHaveLength(3_002)
    expect(found?.direct).toEqual(found?.content)
  })

  it('the name of an organization is no quotation', () => {
    expect(
      read('He spoke at a meeting of the “Movement of the First”, the organisation for children.'),
    ).toEqual([])
  })
})
