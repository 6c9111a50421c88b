// Of a text in another language what stands in quotation marks is marked, and nobody is named; everything that tells of it says so.
import { describe, expect, it } from 'vitest'
import { predictionOf, tellAnalysis } from '../../../src/cli/prediction'
import { castOf, tellStatements, textOf } from '../../../src/domain'
import { analyze } from '../../../src/engine/analyze'
import { formatCsv } from '../../../src/exchange/csv'
import { articleFromText } from '../../../src/ingest'
import { countSources, deriveSources, deriveSourcingSummary, indexArticle } from '../../../src/state'
import { parseCsv } from '../../support/parseCsv'

const read = (text: string) => {
  const article = articleFromText(text, { origin: 'pasted', title: 'T' })
  return { article, analysis: analyze(article, null) }
}
const quoted = (text: string) => {
  const { article, analysis } = read(text)
  return analysis.attributions.map(({ content }) => content.map((at) => textOf(article.text, at)).join(' / '))
}

const GERMAN =
  'Der Stadtrat hat am Dienstag beschlossen, das alte „Hallenbad“ zu schließen. „Wir haben alles versucht“, sagte die Bürgermeisterin Ana Ortiz. „Das ist nicht das Ende“, fügte sie hinzu, „und wir kommen wieder.“'

describe('a text in another language', () => {
  it.each([
    ['German', GERMAN, ['Wir haben alles versucht', 'Das ist nicht das Ende', 'und wir kommen wieder.']],
    [
      'French',
      'Le conseil a décidé mardi de fermer la piscine. « Nous avons tout essayé », a dit la maire, qui ne veut pas partir de la ville.',
      [' Nous avons tout essayé '],
    ],
    [
      'Swedish',
      'Kommunen beslutade på tisdagen att stänga det gamla badet. ”Vi har försökt med allt”, sade borgmästaren, som inte vill lämna staden.',
      ['Vi har försökt med allt'],
    ],
    [
      'Danish',
      'Byrådet besluttede tirsdag at lukke det gamle bad. »Vi har prøvet alt,« sagde borgmesteren, som ikke vil forlade byen efter det nye valg.',
      ['Vi har prøvet alt,'],
    ],
    [
      'Japanese',
      '市議会は火曜日、古いプールを閉鎖することを決めた。「できることはすべて試した」と市長は述べた。',
      ['できることはすべて試した'],
    ],
    [
      'Russian',
      'Совет решил закрыть старый бассейн. «Мы всё попробовали», — сказала мэр города.',
      ['Мы всё попробовали'],
    ],
  ])('%s: its quotation marks, names in them left out', (_language, text, words) =>
    expect(quoted(text).map((one) => one.trim())).toEqual(words.map((one) => one.trim())),
  )

  it('has no entity, no background, and no speaker', () => {
    const { article, analysis } = read(GERMAN)
    expect(analysis).toMatchObject({
      foreign: 'de',
      reading: 'quick',
      entities: [],
      context: [],
      unanswered: [],
    })
    const statements = tellStatements(
      castOf(article, analysis.entities, analysis.attributions),
      analysis.attributions,
    )
    for (const { who, speakers, speakerKind } of statements)
      expect([who, speakers, speakerKind]).toEqual(['Speaker not looked for', [], 'unsought'])
  })

  it('counts no source, and no claim without one', () => {
    const { article, analysis } = read(GERMAN)
    const analyzed = indexArticle(article, analysis, null)
    const sources = deriveSources(analyzed)
    expect(countSources(sources)).toBe(0)
    const figures = deriveSourcingSummary(analyzed, sources)
    expect(figures.find(({ id }) => id === 'unsourced')?.value).toBe('0')
  })

  it('is told as such to programs, on the terminal and in a table', () => {
    const { article, analysis } = read(GERMAN)
    const line = predictionOf('a', article.text, analysis)
    expect(line.language).toBe('de')
    expect(line.attributions.map(({ speaker, source }) => [speaker, source])).toEqual(
      analysis.attributions.map(() => [null, []]),
    )
    expect(tellAnalysis(article.text, analysis)).toContain('another language than English (de)')
    const [head = [], row = []] = parseCsv(formatCsv(article, analysis, null))
    expect(row[head.indexOf('speaker kind')]).toBe('unsought')
  })
})

it('English says so of itself', () => {
  const { article, analysis } = read(
    'The council voted to close the pool, the mayor said, and “that is that”, she added.',
  )
  expect(analysis.foreign).toBeUndefined()
  expect(predictionOf('a', article.text, analysis).language).toBe('en')
})
