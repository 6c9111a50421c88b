// Links to a passage on the publisher's page: short, unique in the article, and escaped.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { span } from '../../src/domain'
import { linkToPublisher } from '../../src/passage'
import { spanOf } from '../support/newspaper'

const url = 'https://news.example/pool'
const text = [
  'The council voted on Tuesday to close the old pool by the harbor, its mayor said.',
  'The old pool opened in 1931 – a well-known, much loved place. Its mayor said so again and again.',
  'A new pool, “bigger & better”, opens next year near the harbor.',
].join('\n')

const linkTo = (words: string, nth = 1) => linkToPublisher({ text, url }, spanOf(text, words, nth))
const directive = (words: string, nth = 1) => linkTo(words, nth)?.replace(`${url}#:~:text=`, '')

describe('a text directive', () => {
  it('gives few words whole, always with what stands around them', () => {
    expect(directive('mayor said', 1)).toBe('harbor%2C%20its-,mayor%20said.')
    expect(directive('mayor said', 2)).toBe('place.%20Its-,mayor%20said,-so%20again')
  })
  it('gives a longer passage whole while that is short', () =>
    expect(directive('voted on Tuesday to close the')).toBe('voted%20on%20Tuesday%20to%20close%20the'))
  it('gives a long passage by its ends, over blocks too', () => {
    expect(directive(text.slice(4, text.indexOf(', its mayor')))).toBe('council%20voted,the%20harbor%2C')
    expect(directive(text.slice(4, text.indexOf(' – a')))).toBe('council%20voted,in%201931')
  })
  it('escapes the marks that part a directive', () =>
    expect(directive('a well-known, much loved place. Its')).toBe(
      'a%20well%2Dknown%2C%20much%20loved%20place.%20Its',
    ))
  it('leaves a fragment of the address out, and is only for web pages', () => {
    const at = span(4, 40)
    expect(linkToPublisher({ text, url: `${url}#comments` }, at)).toMatch(
      /^https:\/\/news\.example\/pool#:~:text=/,
    )
    expect(linkToPublisher({ text, url: null }, at)).toBeNull()
    expect(linkToPublisher({ text, url: 'javascript:alert(1)' }, at)).toBeNull()
  })
  it('is not made where nothing tells the passage from its twin', () => {
    const twice = 'Ho ho ho.\nHo ho ho.'
    expect(linkToPublisher({ text: twice, url }, span(0, 9))).toBeNull()
  })

  it('of any passage of any text is an address of the page, without a part that is not escaped', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'C-d', 'e,f', '&', '“g”', '\n', 'é'), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.nat(),
        fc.nat(),
        (words, a, b) => {
          const some = words.join(' ')
          const start = a % some.length
          const at = span(start, Math.min(some.length, start + 1 + (b % 30)))
          const link = linkToPublisher({ text: some, url }, at)
          if (link === null) return
          const parts = link.slice(`${url}#:~:text=`.length).split(',')
          expect(parts.length).toBeLessThanOrEqual(4)
          for (const part of parts)
            expect(part.replace(/^-|-$/g, '')).toMatch(/^(?:[\w.!~*'()]|%[0-9A-F]{2})+$/)
        },
      ),
    ))
})
