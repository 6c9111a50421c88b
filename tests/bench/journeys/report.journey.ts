// Counts who gets to speak in articles of one's own, follows a figure to its words in an article, and comes back.
import { expectNoFlaw, expectNoOverflow } from '../../e2e/support/flaws'
import { openText, toLibrary } from '../../e2e/support/library'
import { eachWay, expect } from './support/ways'

const POOL =
  'Pool closes on Monday\n\n“The pool will close on Monday,” Ana Ortiz said. She said the roof had failed twice.'
const FERRY = 'Ferry late again\n\n“The ferry will stay,” Ben Marsh said. Ana Ortiz said the tram would come.'

eachWay('counts who gets to speak, and finds it in the article', async ({ page, press }) => {
  await page.goto('./?view=library')
  for (const text of [POOL, FERRY]) {
    await openText(page, text)
    await toLibrary(page)
  }
  await press(page.getByRole('button', { name: 'Who gets to speak in all' }))
  await expect(page.getByText('2 articles of your library.')).toBeVisible()
  const sources = page.getByRole('table', { name: /sources heard most/ })
  await expect(sources.getByRole('row', { name: /Ana Ortiz/ })).toBeVisible()
  await expectNoOverflow(page)
  await expectNoFlaw(page)
  const figure = sources
    .getByRole('row', { name: /Ana Ortiz/ })
    .getByRole('link')
    .first()
  // By keyboard the table is far down: a reader would take the headings of a screen reader.
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ana Ortiz' })).toBeVisible()
  await expectNoFlaw(page)
  await press(page.getByRole('link', { name: 'Ferry late again' }))
  await expect(page.getByRole('article')).toContainText('the tram would come')
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Ferry late again' })).toBeFocused()
  await page.goBack()
  await expect(figure).toBeFocused()
  await page.getByLabel('something with the words').fill('roof')
  await press(page.getByRole('button', { name: 'Find', exact: true }))
  await expect(page.getByText('1 passage', { exact: true })).toBeVisible()
})
