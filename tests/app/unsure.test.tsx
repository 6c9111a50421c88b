// What is unsure: drawn more faintly, told in the card, by the margin and to a screen reader; nothing that was reviewed is.

import { afterEach, expect, it } from 'vitest'
import type { Analysis, Confidence } from '../../src/domain'
import { localAnalyst } from '../../src/io/analyst'
import { harborAnalysis } from '../support/harbor'
import { openReader } from '../support/openReader'
import { cleanup, screen, within } from '../support/testingLibrary'

afterEach(cleanup)

/** The harbor, where the attributions named here are as sure as this. */
const harborWith = (sure: Readonly<Record<string, Confidence>>): Analysis => ({
  ...harborAnalysis,
  attributions: harborAnalysis.attributions.map((one) => ({
    ...one,
    confidence: sure[one.id] ?? one.confidence,
  })),
})
const openWith = async (sure: Readonly<Record<string, Confidence>>) => {
  const { user } = await openReader({ analyst: localAnalyst(() => harborWith(sure)) })
  return { user, article: screen.getByRole('article') }
}
const faintWords = (article: HTMLElement) =>
  [...article.querySelectorAll('mark[data-unsure]')].map((mark) => mark.textContent)
const margins = (article: HTMLElement) =>
  [...article.querySelectorAll('.margin li')].map((name) => name.textContent)

it('is drawn more faintly and told, where it is the speaker', async () => {
  const { user, article } = await openWith({ a3: { speaker: 0.3, words: 0.9 } })
  // What the worker says that the mayor promised is surely the mayor's.
  expect(faintWords(article)).toEqual(['Ortiz had promised “'])
  const mark = within(article).getByText('Ortiz had promised “')
  expect(mark).toHaveAttribute('data-spoken', 'claim by A port worker, unsure of the speaker: ')
  expect(margins(article)).toContain('perhaps A port worker')
  await user.click(mark)
  const card = await screen.findByRole('dialog', { name: 'About this passage: A port worker' })
  expect(card).toHaveTextContent('unsure of the speaker')
  await user.click(within(card).getByRole('button', { name: 'More' }))
  expect(await within(card).findByText(/about who/)).toHaveTextContent('30 % about whounsure')
  expect(within(card).getByText(/about the words/)).toHaveTextContent('90 % about the wordsquite sure')
})

it('is drawn more faintly and told, where it is the words', async () => {
  const { article } = await openWith({ a3: { speaker: 0.9, words: 0.3 } })
  expect(faintWords(article)).toEqual(['Ortiz had promised “'])
  expect(within(article).getByText('Ortiz had promised “')).toHaveAttribute(
    'data-spoken',
    'claim by A port worker, unsure of the words: ',
  )
  expect(margins(article)).toContain('A port worker')
})

it('puts a doubt beside a name in the margin, and beside nobody’s absence none', async () => {
  const low = { speaker: 0.3, words: 0.9 }
  const { article } = await openWith({ a4: low, a5: low })
  expect(margins(article)).toEqual(expect.arrayContaining(['perhaps Ana Ortiz', 'No source given']))
})

it('puts none beside a name that is surely right once in the paragraph', async () => {
  const [a1, , a3, a4] = harborWith({ a4: { speaker: 0.3, words: 0.9 } }).attributions
  if (!(a1 && a3 && a4)) throw new Error('the harbor has five statements')
  const analysis = { ...harborAnalysis, attributions: [{ ...a3, source: a1.source }, a4] }
  await openReader({ analyst: localAnalyst(() => analysis) })
  expect(margins(screen.getByRole('article'))).toEqual(['Ana Ortiz'])
})

it('is nowhere where all is fairly sure', async () => {
  const { article } = await openWith({ a1: { speaker: 0.6, words: 0.6 } })
  expect(faintWords(article)).toEqual([])
  expect(article.innerHTML).not.toMatch(/unsure|perhaps/)
})
