// Practice: words marked, compared and handed in, each way.
import { expectNoFlaw, expectNoOverflow } from '../../e2e/support/flaws'
import { openOwn } from '../../e2e/support/library'
import { expect } from '../../e2e/support/watched'
import { eachWay } from './support/ways'

eachWay('practice in an article, compare and hand it in', async ({ page, press, command }) => {
  await page.goto('./?article=the-same-evening')
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
  await command('Practice')
  await expect(page.getByRole('article').locator('mark')).toHaveCount(0)
  for (const [kind, name] of [
    ['Quote', 'A guest'],
    ['Claim', 'The owner'],
    ['Background', null],
  ] as const) {
    await press(page.getByRole('button', { name: 'Mark words…' }))
    const form = page.getByRole('dialog', { name: 'Mark words' })
    const wanted = { Quote: 2, Claim: 4, Background: 6 }[kind]
    for (let i = 0; i < wanted; i++) await form.getByRole('button', { name: 'Next sentence' }).press('Enter')
    await form.getByLabel(kind).check()
    if (name) await form.getByLabel('Name').fill(name)
    await press(form.getByRole('button', { name: 'Save' }))
    await expect(form).toHaveCount(0)
  }
  await expect(page.getByText('3 marks')).toBeVisible()
  await expectNoFlaw(page)
  await expectNoOverflow(page)
  await press(page.getByRole('button', { name: 'Compare' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expectNoFlaw(page)
  await expectNoOverflow(page)
  await press(page.getByRole('button', { name: /^Show in the text/ }).first())
  await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
  await press(page.getByRole('button', { name: 'Compare' }))
  const download = page.waitForEvent('download')
  await press(page.getByRole('button', { name: 'Save the result' }))
  expect((await download).suggestedFilename()).toMatch(/\.practice\.json$/)
})

const TEXT = `Gate opens

The gate at Elm Falls opened on Friday. “We waited nine years,” said the keeper, Ada Moss. The lock was built in 1902.`

eachWay(
  'share practice in a text of one’s own by a link that holds no answers',
  async ({ page, press, command }) => {
    await openOwn(page, TEXT)
    await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
    await command('Practice')
    await press(page.getByRole('button', { name: 'Mark words…' }))
    const form = page.getByRole('dialog', { name: 'Mark words' })
    await form.getByLabel('Background').check()
    await press(form.getByRole('button', { name: 'Save' }))
    await press(page.getByRole('button', { name: 'Copy a link to this practice' }))
    await expect(page.getByText(/^Link to practice copied\. The text is in it, and no answers/)).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const pupil = await page.context().browser()!.newContext()
    const there = await pupil.newPage()
    await there.goto(link)
    await expect(there.getByRole('article')).toContainText('We waited nine years')
    await expect(there.getByRole('article').locator('mark')).toHaveCount(0)
    await expect(there.getByRole('group', { name: 'Practice' })).toContainText('0 marks')
    await pupil.close()
  },
)
