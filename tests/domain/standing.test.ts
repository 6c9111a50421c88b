// How sources stand: only who is kept from us is anonymous; bodies, documents, titles and described people are not.
import { describe, expect, it } from 'vitest'
import { type Channel, castOf, type Standing, span, standingOf, unnamedIdOf } from '../../src/domain'

/** The words that introduce a source stand in braces. */
function standing(marked: string, channel: Channel = 'unknown'): Standing {
  const text = marked.replace(/[{}]/g, '')
  const at = span(marked.indexOf('{'), marked.indexOf('}') - 1)
  const source = { kind: 'unnamed', id: unnamedIdOf(text.slice(at.start, at.end)), span: at } as const
  return standingOf(castOf({ text }, []), { source, channel })
}

describe('without a name', () => {
  it.each<[Standing, string]>([
    ['anonymous', '{A senior official} said that the talks had failed.'],
    ['anonymous', '{Two sources close to the family} confirmed it.'],
    ['anonymous', '{People familiar with the matter} said the deal was off.'],
    ['anonymous', '{An unnamed trader} said that he had seen it.'],
    ['anonymous', '{Two fishermen} who did not want to be named said they read the paper.'],
    ['anonymous', '{A nurse}, speaking on condition of anonymity, said the ward was full.'],
    ['anonymous', '{Three diplomats} said the draft would change.'],
    ['described', '{Two fishermen} said they read the paper. An aide asked not to be named.'],
    ['described', '{The prime minister} said that he would stay.'],
    ['described', '{A spokesman for the police} said nobody was hurt.'],
    ['described', '{A port worker} said the cranes were old.'],
    ['described', '{Critics of the plan} say that it costs too much.'],
    ['described', '{A group of researchers} said the sea was warmer.'],
    ['described', '{The close friend} said they had talked.'],
    ['institution', '{The government} said that it would appeal.'],
    ['institution', '{The company} said profits rose.'],
    ['institution', '{A trade union} said it would strike.'],
    ['institution', '{The council’s planning committee} said no.'],
    ['document', '{The report} said that the wall was weak.'],
    ['document', '{A report in a Sunday paper} said so.'],
    ['document', '{Research from the university} found the same.'],
    ['document', '{Official figures} show that fewer came.'],
  ])('%s: %s', (expected, sentence) => expect(standing(sentence)).toBe(expected))

  it('who speaks in a briefing is anonymous', () =>
    expect(standing('{The official} said that talks had failed.', 'briefing')).toBe('anonymous'))
})
