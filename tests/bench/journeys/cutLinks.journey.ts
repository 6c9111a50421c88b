// A link that carries its text, cut at each of the places where one may be cut.
import { askForLink, copied, elsewhere, expectCutTold, openToShare } from '../../e2e/support/sharing'
import { test } from '../../e2e/support/watched'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a cut link to a text is told, wherever it is cut', async ({ page, browser, baseURL }) => {
  test.slow()
  await openToShare(page)
  await (await askForLink(page)).getByRole('button', { name: 'Copy link' }).click()
  const link = await copied(page)
  const other = await elsewhere(browser, baseURL)
  const query = link.indexOf('?')
  const hash = link.indexOf('#')
  const cuts = [
    query + 2,
    query + 9,
    query + 14,
    hash,
    hash + 1,
    hash + 5,
    link.indexOf('&v='),
    link.indexOf('&t='),
  ]
  for (const at of [...cuts, link.length - 200, link.length - 1])
    await expectCutTold(other, link.slice(0, at))
  await other.context().close()
})
