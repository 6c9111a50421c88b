// The bar of who speaks: each part is pressed, by pointer and by key.
import { afterEach, describe, expect, it } from 'vitest'
import { ShareOfVoice } from '../../src/ui/panel/ShareOfVoice'
import { openReader } from '../support/openReader'
import { cleanup, fireEvent, render, screen, within } from '../support/testingLibrary'

afterEach(cleanup)

describe('the bar of who speaks', () => {
  it('is pressed where a source, or the outlet, has its part', async () => {
    const { user, panel, article } = await openReader()
    const bar = within(panel.getByRole('group', { name: 'Share of words' }))
    const part = () => bar.getByRole('button', { name: /^\d+ % Ana Ortiz$/ })
    await user.click(part())
    expect(part().getAttribute('aria-pressed')).toBe('true')
    expect(article.querySelector('mark[data-chosen]')).not.toBeNull()
    await user.click(part())
    expect(article.querySelector('mark[data-chosen]')).toBeNull()
    await user.click(bar.getByRole('button', { name: / % The outlet itself$/ }))
    expect(screen.getByRole('region', { name: 'Chosen' }).textContent).toContain('outlet')
  })

  it('is one stop of the keyboard, and arrows lead from part to part', async () => {
    const { panel } = await openReader()
    const parts = within(panel.getByRole('group', { name: 'Share of words' })).getAllByRole('button')
    const stops = () => parts.map(({ tabIndex }) => tabIndex + 1).join('')
    const press = (at: number, key: string) => fireEvent.keyDown(parts.at(at) as Element, { key })
    const alone = (at: number) => parts.map((_, i) => (i === at ? 1 : 0)).join('')
    expect(stops()).toBe(alone(0))
    press(0, 'ArrowRight')
    expect(stops()).toBe(alone(1))
    press(1, 'Home')
    press(0, 'ArrowLeft')
    expect(stops()).toBe(alone(parts.length - 1))
    press(-1, 'Enter')
    expect(screen.getByRole('region', { name: 'Chosen' }).textContent).toContain('outlet')
    expect(document.activeElement?.id).toBe('main')
  })
})

it('counts nobody among the others who speak', () => {
  const share = (id: string, percent: number) => ({ id, name: id, direct: percent, reported: 0, percent })
  const shares = [share('Ortiz', 30), share('missing', 9), share('Roe', 8), share('unresolved', 3)]
  const nothing = () => {}
  render(
    <ShareOfVoice
      voice={{ shares, outlet: 50, outletPercent: 50, total: 100 }}
      chosen={null}
      outletChosen={false}
      onChoose={nothing}
      onChooseOutlet={nothing}
    />,
  )
  expect(screen.getByText(/^Ortiz 30/).textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Ortiz 30 % · one other 8 % · nobody named 12 % · the outlet itself 50 %',
  )
})
