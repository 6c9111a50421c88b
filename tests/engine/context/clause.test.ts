// The main clause as the context model reads it: tense, voice and subject, by the shipped tagger and parser.
import { describe, expect, it } from 'vitest'
import { clauseOf, TENSES, VOICES } from '../../../src/engine/context/clause'
import { vocabularyOf } from '../../../src/engine/context/vocabulary'
import { parse } from '../../../src/engine/syntax'
import { tokenize } from '../../../src/engine/tokenize'
import { models } from '../../support/models'

const clauseIn = (text: string) => {
  const doc = tokenize(text, null)
  const clause = clauseOf(doc.sentences[0]!, parse(doc, models), vocabularyOf(doc))
  return `${doc.words[clause.subject] ?? 'nobody'}, ${TENSES[clause.tense]}, ${VOICES[clause.voice]}`
}

describe('the main clause', () => {
  it.each([
    ['The council closed the bridge.', 'council, past, active'],
    ['The bridge is a ruin.', 'bridge, present, copula'],
    ['The bridge was built in 1931.', 'bridge, past, passive'],
    ['The council had closed the bridge.', 'council, past perfect, active'],
    ['The town has closed two schools since 2019.', 'town, present perfect, active'],
    ['The court will hear the case.', 'court, modal, active'],
  ])('%s', (text, expected) => expect(clauseIn(text)).toBe(expected))
})
