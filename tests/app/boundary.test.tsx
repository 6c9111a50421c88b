// Where drawing fails: words and a way out stand in the page, which is never blank.

import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { Boundary } from '../../src/app/Boundary'
import type { Article } from '../../src/domain'
import { articlesInMemory } from '../../src/io/articles'
import { addressBarInMemory } from '../../src/io/location'
import { harbor } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { cleanup, render, screen } from '../support/testingLibrary'

// React reports what a boundary caught.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Two blocks that cannot be drawn, which nothing that checks articles would let in. */
const undrawable = { ...harbor, id: 'broken', title: 'Broken', blocks: [null, null] } as unknown as Article
const articles = articlesInMemory([
  { article: harbor, reviewed: null },
  { article: undrawable, reviewed: null },
])

describe('an article that cannot be drawn', () => {
  it('leaves words, and the way to the library and back to others', async () => {
    const addressBar = addressBarInMemory('https://reader.example/?article=broken')
    const user = userEvent.setup()
    render(<App services={servicesForHarbor({ articles, addressBar })} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('what is kept in your library is still there')
    expect(document.title).toBe('Something went wrong · Sourcelight')
    expect(screen.getByRole('button', { name: 'Save everything that is kept' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'To the library' }))
    expect(await screen.findByRole('heading', { name: 'Who says what?' })).toBeVisible()
    await user.click(await screen.findByRole('link', { name: 'Harbor stays open' }))
    expect(await screen.findByText(/the harbor would/)).toBeVisible()
  })
})

describe('the library that cannot be drawn', () => {
  it('leaves the way to an article', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    vi.stubGlobal('CSS', {})
    const addressBar = addressBarInMemory('https://reader.example/?view=library')
    const inMemory = servicesForHarbor()
    const library = { ...inMemory.library, list: async () => [null] as never }
    render(<App services={{ ...inMemory, library, addressBar }} />)
    await userEvent.click(await screen.findByRole('button', { name: 'Read the first article' }))
    expect(await screen.findByText(/the harbor would/)).toBeVisible()
    vi.unstubAllGlobals()
  })
})

describe('an app that cannot be drawn at all', () => {
  it('leaves words, and the way to load it again', () => {
    const preferences = {
      load: () => {
        throw new Error('no settings')
      },
      save: () => false,
    }
    render(<App services={servicesForHarbor({ preferences })} />)
    expect(screen.getByRole('alert')).toHaveTextContent('could not draw this page')
    expect(screen.getByText(/no settings/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  })
})

it('a component that draws itself for ever is stopped', () => {
  function Restless() {
    const [times, setTimes] = useState(0)
    setTimes(times + 1)
    return times
  }
  render(
    <Boundary instead={(message) => <p>{message}</p>}>
      <Restless />
    </Boundary>,
  )
  expect(screen.getByText(/Too many re-renders/)).toBeVisible()
})
