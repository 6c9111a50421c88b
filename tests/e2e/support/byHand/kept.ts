// What the page has kept of the corrections of the one article that is open, the analysis that they make of it, and the highlights that it draws.
import type { Page } from '@playwright/test'
import type { Analysis, Article } from '../../../../src/domain'
import { textOf } from '../../../../src/domain'
import { find, type KeptCorrection, replay } from '../../../../src/editing'
import { marksOf, targetKey } from '../../../../src/layers'

/** The log as it lies on the device; of an article on whose page nothing else was corrected. */
export const logIn = (page: Page): Promise<readonly KeptCorrection[]> =>
  page.evaluate(
    () =>
      new Promise<readonly KeptCorrection[]>((done, fail) => {
        const request = indexedDB.open('sourcelight')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const db = request.result
          const all = db.transaction('corrections').objectStore('corrections').getAll()
          all.onsuccess = () => {
            db.close()
            done((all.result as readonly (readonly KeptCorrection[])[]).flat())
          }
        }
      }),
  )

/** What the engine found with what was kept of corrections over it. */
export function correctedBy(
  { text }: Article,
  automatic: Analysis,
  kept: readonly KeptCorrection[],
): Analysis {
  return replay(text, automatic, find(text, kept).log).draft.analysis
}

const squeezed = (words: string): string => words.replace(/\s+/gu, '')

/** Layer and key of every highlight, with its words: as an analysis has them … */
export function highlightsOf({ text }: Article, analysis: Analysis): readonly string[] {
  const words = new Map<string, string>()
  for (const { layer, span, target } of marksOf(analysis)) {
    const key = `${layer}/${targetKey(target)}`
    words.set(key, (words.get(key) ?? '') + textOf(text, span))
  }
  return [...words].map(([key, said]) => `${key} ${squeezed(said)}`).sort()
}

/** … and as they stand on the page. */
export async function highlightsIn(page: Page): Promise<readonly string[]> {
  const pieces = await page.locator('main article mark[data-targets]').evaluateAll((marks) =>
    marks.map((mark) => ({
      targets: (mark.getAttribute('data-targets') ?? '').split(' ').filter(Boolean),
      words: mark.textContent,
    })),
  )
  const words = new Map<string, string>()
  for (const { targets, words: said } of pieces)
    for (const key of new Set(targets)) words.set(key, (words.get(key) ?? '') + said)
  return [...words].map(([key, said]) => `${key} ${squeezed(said)}`).sort()
}

/** The same as a reader sees and hears them, piece by piece, whoever set them right. */
export async function toldIn(page: Page): Promise<readonly string[]> {
  const told = await page
    .locator('main article mark[data-targets]')
    .evaluateAll((marks) =>
      marks.map(
        (mark) =>
          `${mark.getAttribute('data-layer')} | ${mark.getAttribute('data-spoken') ?? ''} | ${mark.textContent}`,
      ),
    )
  return told.map((one) => one.replace(/, (?:confirmed|corrected) by you/gu, ''))
}
