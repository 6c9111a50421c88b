// Who is meant: names, variants, pronouns, descriptions, joint and unnamed sources, and quotations without a cue.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoSpeaks } from '../../support/speaking'

const speaker = (text: string, source: string | null, content: string, nth?: number) =>
  whoSpeaks(text, [{ source, content, ...(nth ? { nth } : {}) }]).speakers[0]

describe('a named source', () => {
  it('loses title, age and relative clause', () => {
    const text = 'The lock groaned, said harbour master Petronel Ivey, 63, whose garden is now a pond.'
    expect(
      speaker(text, 'harbour master Petronel Ivey, 63, whose garden is now a pond', 'The lock groaned'),
    ).toBe('Petronel Ivey')
  })
  it('is found beside its description', () => {
    const text = 'The head teacher, Fintan Scally, said there was no asbestos in the wing.'
    expect(speaker(text, 'The head teacher, Fintan Scally', 'there was no asbestos in the wing')).toBe(
      'Fintan Scally',
    )
  })
  it('is the spokeswoman, not whom she speaks for', () => {
    const text = 'A spokeswoman for the World Bank said the loan was safe. She said so twice.'
    expect(speaker(text, 'A spokeswoman for the World Bank', 'the loan was safe')).toBe(
      'A spokeswoman for the World Bank',
    )
  })
})

describe('variants of a name', () => {
  const text =
    'Donald Trump spoke in Ohio. Mr. Trump said the plant would stay open. Trump added that he was sure.'
  it('are one entity', () => {
    const { entities, speakers } = whoSpeaks(text, [
      { source: 'Mr. Trump', content: 'the plant would stay open' },
      { source: 'Trump', nth: 3, content: 'he was sure' },
    ])
    expect(speakers).toEqual(['Donald Trump', 'Donald Trump'])
    expect(entities.filter(({ kind }) => kind === 'person')).toHaveLength(1)
  })
  it('keep two people with one surname apart', () => {
    const pub =
      'Lloyd Penhallow runs the pub and his wife, Martha Penhallow, runs the quiz. Mrs Penhallow said he drank. Mr Penhallow said he tested the stock.'
    const { speakers } = whoSpeaks(pub, [
      { source: 'Mrs Penhallow', content: 'he drank' },
      { source: 'Mr Penhallow', content: 'he tested the stock' },
    ])
    expect(speakers).toEqual(['Martha Penhallow', 'Lloyd Penhallow'])
  })
  it('tie initials to the full name', () => {
    const text2 = 'The Alliance to Reclaim Our Schools met on Monday. AROS said it would go on.'
    expect(speaker(text2, 'AROS', 'it would go on')).toBe('Alliance to Reclaim Our Schools')
  })
})

describe('pronouns and descriptions', () => {
  it('agree in gender', () => {
    const text =
      'Eleanor Vale took the baton from Hector Dunstable on Thursday. He said the brass section was hers now.'
    expect(speaker(text, 'He', 'the brass section was hers now')).toBe('Hector Dunstable')
  })
  it('follow the office', () => {
    const text =
      'Actor Clarissa Dunmow and director Aldo Renzetti arrived by boat. The director said the film was cheap.'
    expect(speaker(text, 'The director', 'the film was cheap')).toBe('Aldo Renzetti')
  })
  it('point back at somebody unnamed', () => {
    const text = 'A spokeswoman for the ferries would not be drawn. “We have ours,” she said.'
    expect(speaker(text, 'she', 'We have ours')).toBe('A spokeswoman')
  })
  it('are not guessed where nobody is to be found', () => {
    expect(speaker('“We have ours,” she said.', 'she', 'We have ours')).toBe('unresolved')
  })
  it('name the speaker of “I”', () => {
    const text = 'Rosalind Cole said: “I wrote the card myself.”'
    const { entities } = whoSpeaks(text, [
      { source: 'Rosalind Cole', cue: 'said', content: 'I wrote the card myself.' },
    ])
    expect(entities[0]?.mentions.map(({ form }) => form)).toContain('pronoun')
  })
})

describe('a surname', () => {
  it('may be a word for people', () => {
    const text =
      'Larry King and Carl Wasserman met on Monday. Mr. King said it was late. Wasserman said it was early.'
    const { speakers } = whoSpeaks(text, [
      { source: 'Mr. King', content: 'it was late' },
      { source: 'Wasserman', nth: 2, content: 'it was early' },
    ])
    expect(speakers).toEqual(['Larry King', 'Carl Wasserman'])
  })
  it('tells no gender, though it is a given name elsewhere', () => {
    const text =
      'Dean had backed her. Then Martha Dean met Don Fowler. Fowler hopes that Dean wins. But he said the party was divided.'
    expect(speaker(text, 'he', 'the party was divided', 3)).toBe('Don Fowler')
  })
  it('is found in the capitals of a transcript', () => {
    const text = 'Chris Wallace spoke to Mike Pence.\n\nWALLACE: Is it late?\n\nPENCE: It is.'
    expect(speaker(text, 'WALLACE', 'Is it late?')).toBe('Chris Wallace')
  })
  it('shows the gender of an open given name by the pronouns near it', () => {
    const text =
      'Casey Orme closed her shop. Orme said she was tired. Ben Tull closed his too. Orme met Tull. She said it was time.'
    expect(speaker(text, 'She', 'it was time')).toBe('Casey Orme')
  })
})

describe('a description', () => {
  it('does not begin with the mark that closes what was said before it', () => {
    const text = '“We have tried it all,” Mayor Ana Ortiz told reporters. “It is late,” the mayor said.'
    const { entities } = whoSpeaks(text, [{ source: 'Mayor Ana Ortiz', content: 'We have tried it all' }])
    expect(entities.map(({ name, description }) => [name, description])).toEqual([['Ana Ortiz', 'Mayor']])
  })
  it('keeps to its country', () => {
    const text =
      'Vladimir Putin has been boasting. The Russian president is alone. Donald Trump came back. The US president said the war would end. The Russian president said it would not.'
    const { speakers } = whoSpeaks(text, [
      { source: 'The US president', content: 'the war would end' },
      { source: 'The Russian president', nth: 2, content: 'it would not' },
    ])
    expect(speakers).toEqual(['Donald Trump', 'Vladimir Putin'])
  })
  it('of a candidate means whom the article is about', () => {
    const text =
      'Horst Pell came late. Pell spoke for an hour. Pell then praised Ida Quill of the Norwold Gazette. The nominee said he was glad.'
    expect(speaker(text, 'The nominee', 'he was glad')).toBe('Horst Pell')
  })
  it('in the lead means the body that the next sentence names', () => {
    const text =
      'A Senate panel said the mine was unsafe. The Senate Oversight and Mining Committee voted on Monday.'
    expect(speaker(text, 'A Senate panel', 'the mine was unsafe')).toBe(
      'Senate Oversight and Mining Committee',
    )
  })
  it('by age tells two of one name apart', () => {
    const text =
      'Agnes Oake, 77, gave the boat to her niece, Pippa Oake, 29. The elder Oake said it was rotten. The younger said it was perfect.'
    expect(speaker(text, 'The younger', 'it was perfect')).toBe('Pippa Oake')
  })
})

describe('who is whose', () => {
  it('is told by an apposition, before and after it', () => {
    const text =
      'Otto Brill stayed away despite warnings from his attorney that nobody would listen. An attorney for Brill, Hugh Tasker, left at noon. Brill’s lawyer said it was over.'
    const { speakers } = whoSpeaks(text, [
      { source: 'his attorney', content: 'nobody would listen' },
      { source: 'Brill’s lawyer', content: 'it was over' },
    ])
    expect(speakers).toEqual(['Hugh Tasker', 'Hugh Tasker'])
  })
  it('tells relatives of two people apart', () => {
    const text =
      'Ada Quist came with her husband, Ben Quist. Cora Lund came alone. Lund’s husband said the road was closed.'
    expect(speaker(text, 'Lund’s husband', 'the road was closed')).toBe('Lund’s husband')
  })
  it('names the author’s parents, who share a surname', () => {
    const text =
      'I grew up by the canal. My father often said the locks would fail. My parents, James and Mary Hallam, kept the toll.'
    const { speakers, entities } = whoSpeaks(text, [{ source: 'My father', content: 'the locks would fail' }])
    expect(speakers).toEqual(['James Hallam'])
    expect(entities.map(({ name }) => name)).toEqual(['James Hallam', 'Mary Hallam'])
  })
})

describe('a quotation', () => {
  it('does not call its speaker “he”', () => {
    const text =
      'Daniel Moss met Mark Rath on Friday. Rath stated: “Moss was held there. He was questioned for hours. He said the door was locked.”'
    const { speakers } = whoSpeaks(text, [
      {
        source: 'Rath',
        nth: 2,
        content: 'Moss was held there. He was questioned for hours. He said the door was locked.',
      },
      { source: 'He', nth: 2, content: 'the door was locked' },
    ])
    expect(speakers).toEqual(['Mark Rath', 'Daniel Moss'])
  })
  it('is not spoken by those of whom it speaks', () => {
    const text =
      'Dougal Farr relit the forge on Saturday. The shoe broke. “I forgot what my father showed me,” he said.'
    expect(speaker(text, 'he', 'I forgot what my father showed me', 4)).toBe('Dougal Farr')
  })
})

describe('a text', () => {
  it('is its author speaking, where one is named', () => {
    const text =
      'A 2014 study by the University of Norwold found that trams were slow. A cardboard sign said they were gone.'
    const { speakers } = whoSpeaks(text, [
      { source: 'A 2014 study by the University of Norwold', content: 'trams were slow' },
      { source: 'A cardboard sign', content: 'they were gone' },
    ])
    expect(speakers).toEqual(['University of Norwold', 'A cardboard sign'])
  })
})

describe('an interview', () => {
  const text =
    'Harbour Weekly spoke to the novelist Lena Astwick.\n\nQ: When did you start?\n\nA: The winter my boiler broke.\n\nLA: I wrote in mittens.'
  it('is between who asks and who is asked', () => {
    const { speakers } = whoSpeaks(text, [
      { source: 'Q', cue: ':', content: 'When did you start?' },
      { source: 'A', nth: 2, cue: ':', content: 'The winter my boiler broke.' },
    ])
    expect(speakers).toEqual(['Harbour Weekly', 'Lena Astwick'])
  })
  it('names people by their initials', () => {
    expect(speaker(text, 'LA', 'I wrote in mittens.')).toBe('Lena Astwick')
  })
})

describe('joint and missing sources', () => {
  it('may each have a description', () => {
    const text =
      'Felicia Wong, president of the Roost Institute, a think tank, and Stan Green, founder of a polling firm, praised the plan.'
    expect(speaker(text, text.slice(0, text.indexOf(' praised')), 'the plan')).toBe(
      'Felicia Wong + Stan Green',
    )
  })
  it('keep an office that has “of” with its name', () => {
    const text = 'Mayor Martin Omer and chief of staff Hilda Crane demanded new rules.'
    expect(speaker(text, text.slice(0, text.indexOf(' demanded')), 'new rules')).toBe(
      'Martin Omer + Hilda Crane',
    )
  })
  it('list everybody', () => {
    const text = 'The crane was unsafe, Thomas Everard and Lucia Pemba wrote in a letter.'
    expect(speaker(text, 'Thomas Everard and Lucia Pemba', 'The crane was unsafe')).toBe(
      'Thomas Everard + Lucia Pemba',
    )
  })
  it('are missing behind a hedge', () => {
    const text = 'The singer reportedly spent two nights in a monastery.'
    const { attributions } = whoSpeaks(text, [
      { source: null, cue: 'reportedly', content: 'spent two nights in a monastery' },
    ])
    expect(attributions[0]?.source.kind).toBe('missing')
  })
  it('carry on where a quotation has no cue', () => {
    const text = '“The strike is over,” said Bronagh Tierney.\n\n“We got the rise.”\n\nNight shifts resume.'
    const { speakers } = whoSpeaks(text, [
      { source: 'Bronagh Tierney', cue: 'said', content: 'The strike is over' },
      { source: null, content: 'We got the rise.' },
    ])
    expect(speakers).toEqual(['Bronagh Tierney', 'Bronagh Tierney'])
  })
})

it('gives spans in bounds, ids of its own and the same answer twice, whatever the text', () => {
  const word = fc.constantFrom(
    'Trump',
    'Mr.',
    'the',
    'president',
    'she',
    'said',
    '“',
    '”',
    '.',
    ',',
    'and',
    'Ohio',
    'IMF',
    '\n\n',
    'who',
    'Judge',
    '👋',
    'I',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const who = whoSpeaks(text, [])
      for (const { mentions } of who.entities)
        for (const { span: at } of mentions)
          expect(at.start >= 0 && at.end <= text.length && at.start < at.end).toBe(true)
      expect(new Set(who.entities.map(({ id }) => id)).size).toBe(who.entities.length)
      expect(whoSpeaks(text, [])).toEqual(who)
    }),
    { numRuns: 60 },
  )
})
