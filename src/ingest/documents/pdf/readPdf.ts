// A PDF → markup: the text that its pages draw, by pdf.js, put back into columns, paragraphs and headings.
import { getDocument, type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem } from 'pdfjs-dist/types/src/display/api'
import type { ExcludedBlock } from '../../outcome'
import { element, pageOf, Unreadable } from '../markup'
import { columnsOf } from './columns'
import { bodySize, isCaption, type PageLines, smallPrint, withoutRunningHeads } from './furniture'
import { type Line, linesOf, type Piece } from './lines'
import { paragraphsOf } from './paragraphs'

const MOST_PAGES = 2_000
/** Milliseconds; a book of a thousand pages takes half of it. */
const LONGEST = 10_000
/** Characters a page under which it is a picture of one. */
const HARDLY_ANY = 20
/** Type so much larger than the text’s is a heading’s, */
const HEADING = 1.15
/** and no paragraph of it is longer. */
const LONGEST_HEADING = 200

type Read = { readonly html: string; readonly excluded: readonly Omit<ExcludedBlock, 'before'>[] }

export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const started = performance.now()
  const file = await openPdf(bytes)
  try {
    if (file.numPages > MOST_PAGES)
      throw new Unreadable(`This PDF has more than ${MOST_PAGES} pages. Save the part that you want to read.`)
    const pages: PageLines[] = []
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await pageLines(file, number))
      if (performance.now() - started > LONGEST)
        throw new Unreadable(
          'Reading this PDF took too long. Save the part that you want to read, or copy its text and paste it here.',
        )
    }
    return articleOf(pages)
  } finally {
    await file.loadingTask.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  await ownThread()
  try {
    // It keeps the bytes for itself, and draws nothing: neither fonts nor pictures are wanted.
    return await getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      useWasm: false,
      isImageDecoderSupported: false,
      isOffscreenCanvasSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Unreadable(
        'This PDF is locked with a password. Open it in its own program, copy its text and paste it here.',
      )
    throw new Unreadable('This PDF is damaged. Open it in its own program, copy its text and paste it here.')
  }
}

/** This runs in a worker of its own already: pdf.js need not start one, nor listen to what this one is told. */
async function ownThread(): Promise<void> {
  const world = globalThis as { pdfjsWorker?: unknown; window?: unknown }
  if (world.pdfjsWorker) return
  const hasWindow = 'window' in world
  if (!hasWindow) world.window = world
  world.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  if (!hasWindow) delete world.window
}

async function pageLines(file: PDFDocumentProxy, number: number): Promise<PageLines> {
  const page = await file.getPage(number)
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item): Piece[] => {
    if (!('str' in item)) return []
    const { str, transform, width } = item as TextItem
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, transform) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    // Text that runs upwards stands in a margin.
    return Math.abs(b) > Math.abs(a) ? [] : [{ text: str, x, y, width, size: Math.hypot(c, d) }]
  })
  page.cleanup()
  return { height: viewport.height, lines: linesOf(pieces) }
}

function articleOf(given: readonly PageLines[]): Read {
  const letters = given.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < HARDLY_ANY * given.length)
    throw new Unreadable(
      'This PDF holds pictures of pages and no text. Let a program for scanned pages read it first (it is called OCR), then open the result.',
    )
  const pages = withoutRunningHeads(given)
  const body = bodySize(pages)
  const isSmall = smallPrint(pages, body)
  const columns = (keep: (line: Line) => boolean) =>
    pages.flatMap(({ lines }) => columnsOf(lines.filter(keep)))
  const text = paragraphsOf(columns((line) => !isSmall(line)))
  const captions = text.filter(({ text: words }) => isCaption(words))
  const notes = paragraphsOf(columns(isSmall))
  const largest = Math.max(...text.map(({ size }) => size))
  const blocks = text
    .filter((paragraph) => !captions.includes(paragraph))
    .map(({ text: words, size }) => {
      if (size < body * HEADING || words.length > LONGEST_HEADING) return element('p', words)
      return element(size === largest ? 'h1' : 'h2', words)
    })
  return {
    html: pageOf(blocks.join('\n'), {}),
    excluded: [
      ...captions.map(({ text: words }) => ({ reason: 'caption' as const, text: words })),
      ...notes.map(({ text: words }) => ({
        reason: isCaption(words) ? ('caption' as const) : ('aside' as const),
        text: words,
      })),
    ],
  }
}
