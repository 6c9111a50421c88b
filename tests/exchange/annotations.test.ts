// What is saved as W3C annotations: each statement by its words and its place, by whom, and nothing that runs.
import { describe, expect, it } from 'vitest'
import { formatAnnotations } from '../../src/exchange/annotations'
import { harbor, harborAnalysis } from '../support/harbor'
import { analysisOf, articleOf, at, attributionOf } from '../support/newspaper'
import { saying } from '../support/saying'

type Selector = {
  type: string
  exact?: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}
type Annotation = {
  id: string
  type: string
  motivation: string
  body: { value?: string; purpose: string; 'sourcelight:role'?: string; selector?: Selector[] }[]
  target: { source: string; selector: Selector[] }[]
}

describe('the annotations', () => {
  const page = JSON.parse(formatAnnotations(harbor, harborAnalysis, null))
  const items: Annotation[] = page.items

  it('are a page of Web Annotations, one for each statement and piece of background', () => {
    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(page.type).toBe('AnnotationPage')
    expect(items).toHaveLength(6)
    expect(new Set(items.map(({ id }) => id)).size).toBe(6)
  })

  it('find each piece by its words and by its place', () => {
    const selectors = items.flatMap(({ target }) => target.map(({ selector }) => selector))
    for (const [quote, position] of selectors) {
      const exact = harbor.text.slice(position?.start, position?.end)
      expect(quote?.exact).toBe(exact)
      expect(harbor.text).toContain(`${quote?.prefix}${exact}${quote?.suffix}`)
    }
    expect(items[1]?.target).toHaveLength(2)
  })

  it('say who, over whom, and by which words', () => {
    const body = items[1]?.body ?? []
    expect(body.find(({ purpose }) => purpose === 'tagging')?.value).toBe('direct')
    expect(body.find(({ purpose }) => purpose === 'describing')?.value).toBe('Ana Ortiz, via Harbor Gazette')
    const places = body.filter(({ purpose }) => purpose === 'linking')
    expect(places.map((b) => [b['sourcelight:role'], b.selector?.[0]?.exact])).toEqual([
      ['source', 'Ortiz'],
      ['relay', 'Harbor Gazette'],
      ['cue', 'told'],
      ['addressee', 'reporters'],
    ])
  })

  it('point at the publisher’s page where there is one, and never at a script', () => {
    const sourceWith = (url: string) =>
      JSON.parse(formatAnnotations({ ...harbor, url }, harborAnalysis, null)).items[0].target[0].source
    expect(sourceWith('https://news.example/harbor')).toBe('https://news.example/harbor')
    expect(sourceWith('javascript:alert(1)')).toBe('urn:sourcelight:article:harbor')
  })

  it('count characters, and cut none in two', () => {
    const { article, analysis } = saying(`${'🐟'.repeat(40)} yes`)
    const [quote, position] = JSON.parse(formatAnnotations(article, analysis, null)).items[0].target[0]
      .selector
    expect([...article.text].slice(position.start, position.end).join('')).toBe(quote.exact)
    const long = articleOf([`${'🐟'.repeat(50)} yes ${'🐟'.repeat(50)}`])
    const said = attributionOf({ id: 'a', source: { kind: 'missing' }, content: [at(long, 'yes')] })
    const made = JSON.parse(formatAnnotations(long, analysisOf(long, { attributions: [said] }), null))
    expect(made.items[0].target[0].selector[0].prefix).toBe(`${'🐟'.repeat(15)} `)
  })
})
