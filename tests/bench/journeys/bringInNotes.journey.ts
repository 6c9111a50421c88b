// Brings in notes that another program made.
import { eachWay, expect, openSeed } from './support/ways'

const NOTES = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: { type: 'TextualBody', value: 'Says who?' },
  target: {
    source: 'x',
    selector: { type: 'TextQuoteSelector', exact: 'dedicated himself to working with children' },
  },
}

eachWay('brings in notes', async ({ page, press, showPanel, way }) => {
  await openSeed(page)
  if (way === 'phone') await showPanel(/^Sources/)
  const choosing = page.waitForEvent('filechooser')
  await press(page.getByRole('button', { name: 'Import annotations…' }))
  await (await choosing).setFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(NOTES)),
  })
  await expect(page.getByRole('tab', { name: /^Notes\s+1/ })).toBeAttached()
  await expect(page.getByText('Says who?').first()).toBeVisible()
})
