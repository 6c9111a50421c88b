// The bundled articles: every reviewed analysis fits its text, and one that does not fails the build by name.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileSeed, compileSeeds, seedSlugs } from '../../seeds/plugin'
import { contains, overlaps, type Source, type Span } from '../../src/domain'

describe.each(seedSlugs())('seeds/%s', (slug) => {
  const { article, reviewed, summary } = compileSeed(slug)
  const says = (span: Span) => article.text.slice(span.start, span.end)
  const attributions = reviewed?.analysis.attributions ?? []

  it('is reviewed', () => expect(attributions.length).toBeGreaterThan(5))
  it('has a summary for the list', () => expect(summary.summary).toBeTruthy())
  it('has blocks that hold every letter', () => {
    const between = article.blocks.reduceRight(
      (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
      article.text,
    )
    expect(between.trim()).toBe('')
  })
  it('keeps quotation marks out of direct words and direct words within content', () => {
    for (const { content, direct } of attributions) {
      for (const span of direct) expect(content.some((whole) => contains(whole, span))).toBe(true)
      for (const span of direct) expect(says(span)).not.toMatch(/^[“"]|[”"]$/)
    }
  })
  it('lets no content overlap its own cue', () => {
    for (const { content, cue } of attributions)
      expect(content.some((span) => cue !== null && overlaps(span, cue))).toBe(false)
  })
  it('ties every resolved source to an entity of the list', () => {
    const ids = new Set(reviewed?.analysis.entities.map(({ id }) => id))
    const sources: Source[] = attributions.flatMap(({ source, via }) => [source, ...via])
    for (const source of sources) if (source.kind === 'entity') expect(ids).toContain(source.entityId)
  })
  it('never gives one mention to two entities', () => {
    const mentions = (reviewed?.analysis.entities ?? []).flatMap((entity) =>
      entity.mentions.map((m) => m.span.start),
    )
    const exact = (reviewed?.analysis.entities ?? []).flatMap((entity) =>
      entity.mentions.map((m) => `${m.span.start}–${m.span.end}`),
    )
    expect(mentions.length).toBeGreaterThan(5)
    expect(new Set(exact).size).toBe(exact.length)
  })
})

describe('the newcomer’s article', () => {
  const { article, reviewed } = compileSeed('start-here')
  const all = reviewed?.analysis.attributions ?? []
  it('says that it is invented', () => expect(article.fictional).toBe(true))
  it('shows every kind of attribution', () => {
    expect(new Set(all.map(({ manner }) => manner))).toEqual(new Set(['direct', 'reported', 'mixed']))
    expect(new Set(all.map(({ source }) => source.kind))).toEqual(new Set(['entity', 'unnamed', 'missing']))
    expect(all.some(({ via }) => via.length > 0)).toBe(true)
    expect(all.some(({ direct }) => direct.length > 2)).toBe(true)
    const nested = all.some((outer) =>
      all.some((inner) => inner !== outer && outer.content.some((c) => contains(c, inner.content[0]))),
    )
    expect(nested).toBe(true)
    expect(reviewed?.analysis.context.length).toBeGreaterThan(3)
  })
})

describe('a review that does not fit', () => {
  const compile = (review: object) => {
    const from = mkdtempSync(join(tmpdir(), 'seeds-'))
    mkdirSync(join(from, 'a-walk'))
    writeFileSync(
      join(from, 'a-walk', 'article.txt'),
      '---\ntitle: A walk\n---\n\nHe said he would.\nAna said: “Go.”\n',
    )
    const entities = [{ name: 'Ana', kind: 'person', mentions: { '2': { name: ['Ana'] } } }]
    writeFileSync(
      join(from, 'a-walk', 'reviewed.json'),
      JSON.stringify({ entities, attributions: [], context: [], ...review }),
    )
    return () => compileSeeds(from)
  }
  const attributed = (attribution: object) => compile({ attributions: [attribution] })

  it('compiles where it fits', () => {
    const files = attributed({ p: 2, source: 'Ana', cue: 'said', direct: ['Go.'] })()
    expect([...files.keys()]).toEqual(['index.json', 'a-walk.json'])
  })
  it.each([
    [
      'a string that is not there',
      { p: 2, source: 'Ana', cue: 'said', direct: ['Gone.'] },
      /a-walk.*paragraph 2: not found: “Gone\.”/,
    ],
    ['a word cut in two', { p: 2, source: 'Ana', cue: 'sai', direct: ['Go.'] }, /not found: “sai”/],
    [
      'a string in another paragraph',
      { p: 1, source: 'Ana', direct: ['Go.'] },
      /paragraph 1: not found: “Go\.”/,
    ],
    ['a paragraph that is not there', { p: 3, direct: ['Go.'] }, /no paragraph 3/],
    [
      'a source that no entity has',
      { p: 2, source: 'said', direct: ['Go.'] },
      /“said” is a mention of no entity/,
    ],
    ['an attribution without content', { p: 2, source: 'Ana' }, /attribution 1.*no content/],
    ['a key that nobody knows', { p: 2, sorce: 'Ana', direct: ['Go.'] }, /sorce/],
  ])('fails: %s', (_name, attribution, message) => {
    expect(attributed(attribution)).toThrow(message)
  })
  it('fails where a string is ambiguous, and takes a number for it', () => {
    const note = (text: string) => compile({ context: [{ p: [1, 2], text }] })
    expect(compile({ context: [{ p: 1, text: 'e' }] })).toThrow(/not found: “e”/)
    expect(note('said')).toThrow()
    const twice = (p: number | number[], cue: string) => attributed({ p, cue, direct: ['Go.'] })
    expect(twice([1, 2], 'said')).toThrow(/ambiguous: “said” stands here 2 times/)
    expect(twice([1, 2], 'said#2')).not.toThrow()
    expect(twice([1, 2], 'said#3')).toThrow(/2 times, not 3/)
  })
  it('is taken in the versions before this one, the first of which told none, and says where it is newer than the program', () => {
    const said = { p: 2, source: 'Ana', cue: 'said', direct: ['Go.'] }
    const compiled = (review: object) => JSON.parse(compile(review)().get('a-walk.json') ?? '')
    const today = compiled({ version: 3, attributions: [said] })
    expect(compiled({ attributions: [said] })).toEqual(today)
    expect(compiled({ version: 2, attributions: [said] })).toEqual(today)
    expect(compile({ version: 4 })).toThrow(/version 4 .* newer than this program, which reads up to 3/)
    expect(compile({ version: 0 })).toThrow(/a-walk/)
  })
  it('says how something was said, and who gave no answer', () => {
    const files = compile({
      version: 2,
      attributions: [
        {
          p: 2,
          source: 'Ana',
          cue: 'said',
          direct: ['Go.'],
          verb: 'neutral',
          channel: 'public',
          role: 'ordinary',
        },
      ],
      unanswered: [{ p: 1, source: { unresolved: 'He' }, cue: 'said', text: 'He said he would.' }],
    })()
    const { analysis, review } = JSON.parse(files.get('a-walk.json') ?? '').reviewed
    expect(analysis.attributions).toMatchObject([{ verb: 'neutral', channel: 'public', role: 'ordinary' }])
    expect(analysis.unanswered).toMatchObject([
      { source: { kind: 'unresolved' }, span: { start: 0, end: 17 } },
    ])
    expect(review).toEqual({ origin: 'shipped', checked: 1, of: 1 })
    expect(attributed({ p: 2, direct: ['Go.'], verb: 'shouting' })).toThrow(/shouting/)
  })
  it('names the description that is not in the text', () => {
    const entities = [
      { name: 'Ana', kind: 'person', description: 'a baker', mentions: { '2': { name: ['Ana'] } } },
    ]
    expect(compile({ entities })).toThrow(/description of Ana.*“a baker”/)
  })
})
