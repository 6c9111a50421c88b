// The bar of who speaks: each part is pressed, by pointer and by key.
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { openReader } from '../support/openReader'

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
