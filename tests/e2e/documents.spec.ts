// Documents in the page: a PDF and a Word file chosen as files, read in their worker under the page's own policy.
import { expect, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { column, pdfFile } from '../support/pdfFile'
import { chooseFile } from './support/opening'

const LINES = [
  'The mayor of Wendham said on Monday that the bridge would be shut until the',
  'spring.',
  '  “Nobody should be on it,” said Ines Marlow, an engineer of the county.',
]

test('a PDF is read, and its quotation marked', async ({ page }) => {
  await page.goto('./')
  const paper = pdfFile([[{ text: 'The bridge is shut', x: 60, y: 80, size: 22 }, ...column(60, 120, LINES)]])
  await chooseFile(page, { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from(paper) })
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge is shut' })).toBeVisible()
  await expect(page.locator('mark[data-layer~="direct"]').first()).toContainText('Nobody should be on it')
})

test('a Word document is read, and its quotation marked', async ({ page }) => {
  const types = 'http://schemas.openxmlformats.org/package/2006'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const words = [
    '“Nobody should be on it,” said Ines Marlow, an engineer.',
    'The mayor said the bridge would be shut.',
  ]
  const file = zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${words.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ),
  })
  await page.goto('./')
  await chooseFile(page, { name: 'text.docx', mimeType: '', buffer: Buffer.from(file) })
  await expect(page.locator('mark[data-layer~="direct"]').first()).toContainText('Nobody should be on it')
})

test('a scan is told as one', async ({ page }) => {
  await page.goto('./')
  await chooseFile(page, { name: 'scan.pdf', mimeType: '', buffer: Buffer.from(pdfFile([[], []])) })
  await expect(page.getByRole('alert')).toContainText('pictures of pages')
})
