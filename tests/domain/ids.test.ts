// Names that stay: the same words are called the same wherever they stand, and alike ones are told apart by a number.
import { describe, expect, it } from 'vitest'
import { attributionIdOf, entityIdOf, handOutIds, unansweredIdOf, unnamedIdOf } from '../../src/domain'
import { articleOf, at } from '../support/newspaper'

describe('an attribution’s id', () => {
  const idIn = (sentence: string, cue: string | null, ...content: string[]) => {
    const article = articleOf([sentence])
    const [first = at(article, sentence), ...others] = content.map((words) => at(article, words))
    return attributionIdOf(article.text, { cue: cue ? at(article, cue) : null, content: [first, ...others] })
  }

  it('comes from cue and words, wherever they stand and however they are set', () => {
    const id = idIn('“We leave,” she said.', 'said', 'We leave')
    expect(idIn('Much later it rained. She said: ‘we  leave!’', 'said', 'we  leave!')).toBe(id)
    expect(idIn('“We,” she said, “leave.”', 'said', 'We', 'leave')).toBe(id)
  })

  it('is another where the words, or what parts cue from words, are others', () => {
    const ids = [
      idIn('“We leave,” she said.', 'said', 'We leave'),
      idIn('“We leave now,” she said.', 'said', 'We leave now'),
      idIn('“We leave,” she added.', 'added', 'We leave'),
      idIn('“We leave,” she said.', null, 'We leave'),
      idIn('“We leave,” said she, and left.', null, 'We leave', 'said'),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is none that somebody who gave no answer could have', () => {
    const { text } = articleOf(['He said no.'])
    const [cue, span] = [at({ text } as never, 'said'), at({ text } as never, 'no')]
    expect(unansweredIdOf(text, { cue, span })).not.toBe(attributionIdOf(text, { cue, content: [span] }))
  })

  it('stands in files and links of readers: it is never made another way', () =>
    expect(idIn('“We leave,” she said.', 'said', 'We leave')).toMatchInlineSnapshot(`"s-yhw47cg2h7a"`))
})

it.each([
  ['A port worker', 'unnamed:port-worker'],
  ['the two officials', 'unnamed:two-officials'],
  ['Another', 'unnamed:another'],
])('%s is %s', (words, id) => expect(unnamedIdOf(words)).toBe(id))

it.each([
  ['Kyiv’s allies', 'kyivs-allies'],
  ['Łódź', 'łodz'],
  ['…', 'unnamed'],
])('%s is %s', (name, id) => expect(entityIdOf(name)).toBe(id))

it('alike ones get a running number, each its own', () => {
  const idFor = handOutIds()
  expect(['a', 'a', 'a-2', 'a', 'b'].map(idFor)).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'b'])
  const many = handOutIds()
  expect(new Set(Array.from({ length: 50_000 }, () => many('she-added'))).size).toBe(50_000)
})
