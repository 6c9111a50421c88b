// Is read to, by a made-up voice: Chromium finds none of the device where no speech service runs.
import { fakeSpeech } from '../../support/fakeSpeech'
import { articleOf, eachWay, expect, openSeed } from './support/ways'

type Fake = ReturnType<typeof fakeSpeech>

eachWay('is read to', async ({ page, press, way }) => {
  await page.addInitScript(`
    const fake = (${fakeSpeech})([
      { name: 'Cloud', lang: 'en-US', localService: false, default: true },
      { name: 'Here', lang: 'en-GB', localService: true, default: false },
    ])
    Object.defineProperty(window, 'speechSynthesis', { value: fake.speechSynthesis })
    window.SpeechSynthesisUtterance = fake.SpeechSynthesisUtterance
    window.fake = fake
  `)
  const told = <Told>(ask: (fake: Fake) => Told) => page.evaluate(`(${ask})(window.fake)`) as Promise<Told>
  await openSeed(page)
  // What reads aloud is fetched once the article is there.
  await page.waitForLoadState('networkidle')
  if (way === 'keyboard') await page.keyboard.press('r')
  else await press(page.getByRole('button', { name: 'Read aloud' }))
  await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeVisible()
  const heard = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('sourcelight-heard') ?? [])].map((range) => range.toString()).join(),
    )
  for (let i = 0; i < 14; i++) {
    await told((fake) => fake.finish())
    await expect.poll(heard).not.toBe('')
  }
  expect(await told((fake) => fake.said.length)).toBe(15)
  expect(await told((fake) => [...new Set(fake.byVoice)])).toEqual(['Here'])
  // The page went along: what is said is in sight.
  const isInSight = () =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('sourcelight-heard') ?? [])] as Range[]
      const top = range?.getBoundingClientRect().top ?? -1
      return top > 0 && top < window.innerHeight
    })
  await expect.poll(isInSight).toBe(true)
  if (way === 'keyboard') await page.keyboard.press('r')
  else await press(articleOf(page).locator('[data-start]').nth(3))
  await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeHidden()
  expect(await told((fake) => fake.isSilent())).toBe(true)
})
