// What goes on paper: sources as endnotes in the order in which they speak, and a lesson sheet that gives nothing away.
import { describe, expect, it } from 'vitest'
import { deriveSources, indexArticle } from '../../src/state'
import { deriveEndnotes } from '../../src/state/endnotes'
import { deriveLessonSheet } from '../../src/state/lessonSheet'
import { harbor, harborAnalysis } from '../support/harbor'

const analyzed = indexArticle(harbor, harborAnalysis, null)
const sources = deriveSources(analyzed)

describe('endnotes', () => {
  const { notes, numbers } = deriveEndnotes(sources)
  it('number the sources by where they first speak, those who only relay last', () => {
    const firsts = notes
      .filter(({ source }) => source.statements.length > 0)
      .map(({ source }) => source.statements[0]?.content[0].start ?? 0)
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1))
    expect(notes.findLastIndex(({ source }) => source.statements.length > 0)).toBe(firsts.length - 1)
  })
  it('stand behind each statement, by the number of its source', () => {
    expect(numbers.size).toBe(harborAnalysis.attributions.length)
    for (const { number, source } of notes)
      for (const { id } of source.statements)
        expect([...numbers].find(([key]) => key.includes(id))?.[1].split(', ')).toContain(`${number}`)
  })
})

describe('a lesson sheet', () => {
  const sheet = deriveLessonSheet(analyzed, sources)
  it('has the whole text once, without what was found in it', () => {
    const letters = (text: string) => text.replace(/\s+/g, '')
    const text = sheet.paragraphs.map(({ text: words }) => words).join('')
    expect(letters(harbor.text).endsWith(letters(text))).toBe(true)
  })
  it('has more rows than there are sources', () => expect(sheet.rows).toBeGreaterThan(sources.length))
  it('answers every statement and every background passage, by paragraphs as they are numbered', () => {
    expect(sheet.answers).toHaveLength(harborAnalysis.attributions.length + harborAnalysis.context.length)
    const numbers = sheet.paragraphs.map(({ number }) => number)
    for (const { paragraph, words } of sheet.answers) {
      expect(numbers).toContain(paragraph)
      const first = /[\p{L}]{4,}/u.exec(words)?.[0] ?? ''
      expect(sheet.paragraphs.find(({ number }) => number === paragraph)?.text).toContain(first)
    }
  })
})
