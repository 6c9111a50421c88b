// Which words are names, and what each names: by capitals and lexicons alone, without fitted weights.
import { describe, expect, it } from 'vitest'
import { whoSpeaks } from '../../support/speaking'

/** The entity list of a text, as `kind: name`. */
const entitiesOf = (text: string) => whoSpeaks(text, []).entities.map(({ kind, name }) => `${kind}: ${name}`)

describe('names', () => {
  it('stand in quotation marks', () => {
    expect(
      entitiesOf('He spoke on the show “Face the Harbor” and in a film, “The Last Tram”, that day.'),
    ).toEqual(expect.arrayContaining(['other: Face the Harbor', 'other: The Last Tram']))
  })
  it('of bodies named after people are not those people', () => {
    expect(entitiesOf('Members of the John Birkby Society met. The John Birkby Society is old.')).toEqual([
      'organization: John Birkby Society',
    ])
  })
  it('of teams open with a place', () => {
    expect(entitiesOf('Fans of the Minnesota Herons cheered as the Minnesota Herons won.')).toEqual([
      'organization: Minnesota Herons',
    ])
  })
  it('of stadiums are places, whatever they are called after', () => {
    expect(entitiesOf('The game at Bank of America Stadium was called off.')).toEqual([
      'place: Bank of America Stadium',
    ])
  })
  it('take in what a university is “at”', () => {
    expect(entitiesOf('He taught at the University of California at Berkeley for years.')).toEqual([
      'organization: University of California at Berkeley',
    ])
  })
  it('may be written in a script without capitals', () => {
    expect(entitiesOf('Shop owner 林月芙 said the lanterns had sold out.')).toEqual(['person: 林月芙'])
  })
  it('are companies where people hold shares in them', () => {
    expect(entitiesOf('Shares in Pellucid fell. Pellucid makes glass.')).toEqual(['organization: Pellucid'])
  })
  it('in a headline end before its verb', () => {
    expect(
      entitiesOf(
        'Ada Quist Calls For Action While Others Wait\n\nAda Quist said on Monday that the action was small.',
      ),
    ).toEqual(['person: Ada Quist'])
  })
})
