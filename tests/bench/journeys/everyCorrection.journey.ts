// Each kind of correction at ten places by chance, by keyboard alone and by touch alone: what is kept is what was meant, the page shows what it makes, and taking it back leaves nothing of it.
import { devices } from '@playwright/test'
import { analyze } from '../../../src/engine/analyze'
import { articleFromText } from '../../../src/ingest/articleFromText'
import { handOn } from '../../e2e/support/byHand/hand'
import { correctedBy, highlightsIn, highlightsOf, logIn } from '../../e2e/support/byHand/kept'
import { paste } from '../../e2e/support/opening'
import { expect, test } from '../../e2e/support/watched'
import { models } from '../../support/models'
import { Chance } from '../seeded'
import { KINDS } from './support/kinds'

const TIMES = Number(process.env.SOURCELIGHT_TIMES || 10)

/** Corrections that are not taken back, in each of these walks. */
const MOST_STAYING = 2

const TEXT = `Ferries stay in port

Helen Marsh opened the new quay on Monday. “It will carry trams from May,” she told the harbor board. Marsh has led the port since 2019.

Tom Birk warned that the old bridge would have to go. “We had no choice,” said the mayor, Ann Roe, whose office is next to the quay.

According to the harbor office, two barges were late. A port worker said the crews had waited for six hours, and that nobody had told them why.

“The river is higher than in any year that I remember,” Birk said. The quay was first walled in 1911, after a flood that damaged sixty houses.

Roe said Marsh had promised a second crane. The board denied that it had known of the plan, and said it would meet on Friday.

“Nobody asked us,” the port worker said. “We read it in the paper.” Marsh did not answer a request for comment.

Ines Okafor, who teaches at the harbor school, believes that the ferries will be back by June. She told pupils that the tide was to blame.`

const article = articleFromText(TEXT, { origin: 'pasted' })
const automatic = analyze(article, models)
const { viewport: _, ...pixel } = devices['Pixel 7']
const PHONE = { ...pixel, viewport: { width: 360, height: 740 } }

for (const way of ['keyboard', 'phone'] as const)
  test.describe(way, () => {
    if (way === 'phone') {
      const { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch } = PHONE
      test.use({ viewport, userAgent, deviceScaleFactor, isMobile, hasTouch })
    }
    for (const [number, kind] of KINDS.entries())
      test(`${kind.name} by ${way}, at ${TIMES} places`, async ({ page }) => {
        test.setTimeout(60_000 + TIMES * 20_000)
        page.setDefaultTimeout(30_000)
        await page.goto('./?view=library')
        await paste(page, TEXT)
        await expect.poll(() => highlightsIn(page)).toEqual(highlightsOf(article, automatic))
        const hand = handOn(page, way)
        const chance = new Chance(1_000 * number + 7)
        let [done, staying] = [0, 0]
        for (let tried = 0; done < TIMES && tried < 5 * TIMES; tried++) {
          const before = await logIn(page)
          const now = correctedBy(article, automatic, before)
          await page.evaluate(() => getSelection()?.removeAllRanges())
          if (!(await kind.does({ hand, chance, article, now }))) {
            if (staying === 0) continue
            // Where no place is left, one comes back.
            await hand.give('undo')
            await expect.poll(async () => (await logIn(page)).length).toBeLessThan(before.length)
            staying--
            continue
          }
          await expect.poll(async () => (await logIn(page)).length).toBeGreaterThan(before.length)
          const after = await logIn(page)
          const kinds = after
            .slice(before.length)
            .map(({ operation }) => (operation as { readonly kind: string }).kind)
          expect(kinds).toContain(kind.becomes)
          await expect
            .poll(() => highlightsIn(page))
            .toEqual(highlightsOf(article, correctedBy(article, automatic, after)))
          // Some stay, so that places are found in what was corrected before; not so many that no place is left.
          if (done % 2 === 0 || staying === MOST_STAYING) {
            await hand.give('undo')
            await expect.poll(async () => (await logIn(page)).length).toBe(before.length)
            await expect.poll(() => highlightsIn(page)).toEqual(highlightsOf(article, now))
          } else staying++
          done++
        }
        expect(done).toBe(TIMES)
      })
  })
