// The reader over the services' in-memory twins: what is drawn, what switching does, what happens where things fail.

import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { AnalysisFailed, localAnalyst } from '../../src/io/analyst'
import { ArticlesUnavailable } from '../../src/io/articles'
import { addressBarInMemory } from '../../src/io/location'
import { preferencesInMemory } from '../../src/io/preferences'
import { deriveArticlePlan, indexArticle } from '../../src/state'
import { ArticleBody } from '../../src/ui/reader/ArticleBody'
import { harbor, harborAnalysis } from '../support/harbor'
import { servicesForHarbor } from '../support/openReader'
import { act, cleanup, render, screen, waitFor, within } from '../support/testingLibrary'

const START = 'https://reader.example/'

async function opened(services = servicesForHarbor()) {
  const user = userEvent.setup()
  render(<App services={services} />)
  await screen.findByRole('tab', { name: /^Sources \d/ })
  return { user, services, article: within(screen.getByRole('main')).getByRole('article') }
}

afterEach(cleanup)

describe('the article', () => {
  it('draws the text whole, with every layer where it stands', async () => {
    const { article } = await opened()
    const blocks = [...article.querySelectorAll('[data-start]')].map((block) => block.textContent)
    expect(blocks.join('\n\n')).toBe(harbor.text)
    const direct = [...article.querySelectorAll('mark[data-layer~="direct"]')].map((m) => m.textContent)
    expect(direct).toContain('never close')
    expect(article.querySelector('mark[data-layer="reported direct"]')?.textContent).toBe(
      'new cranes by June',
    )
  })

  it('says once a highlight what it is', async () => {
    const { article } = await opened()
    const said = [...article.querySelectorAll('[data-spoken]')].map((m) => m.getAttribute('data-spoken'))
    expect(said.filter((words) => words?.startsWith('quote by Ana Ortiz, via Harbor Gazette'))).toHaveLength(
      1,
    )
  })

  it('has one tab stop among all highlights', async () => {
    const { article } = await opened()
    expect(article.querySelectorAll('mark[tabindex="0"]')).toHaveLength(1)
  })
})

describe('the layers', () => {
  it('count what is wholly quoted, apart from it what is partly, and the panel says the same', async () => {
    await opened()
    const button = screen.getByRole('button', { name: /^Direct quotes 2\s*, and 1 partly quoted claim$/ })
    expect(button).toHaveTextContent(/Direct quotes 2\s*\+ 1/)
    expect(button.title).toMatch(/: 2 quotes, and words within 1 partly quoted claim$/)
    expect(screen.getByRole('button', { name: /^Reported claims 3$/ })).toBeVisible()
    const statements = within(await screen.findByRole('list', { name: 'Statements' }))
    expect(statements.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '2 quotes',
      '1 partly quoted claim',
      '2 claims',
    ])
  })

  it('are switched by buttons with counts, and by keys', async () => {
    const { user, article, services } = await opened()
    const button = screen.getByRole('button', { name: /Direct quotes 2/ })
    expect(button).toHaveAttribute('aria-pressed', 'true')
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'false')
    expect(article).toHaveAttribute('data-layers', 'reported context')
    await user.keyboard('1')
    expect(article).toHaveAttribute('data-layers', 'direct reported context')
    await user.keyboard('0')
    expect(article).toHaveAttribute('data-layers', '')
    expect(services.addressBar.href()).toContain('layers=none')
  })

  it('never draw the article anew', () => {
    const plan = deriveArticlePlan(indexArticle(harbor, harborAnalysis, null))
    const draws = vi.fn(plan.map.bind(plan))
    const sections = Object.assign([...plan], { map: draws })
    const page = (layers: string) => (
      <article data-layers={layers}>
        <ArticleBody sections={sections} />
      </article>
    )
    const { rerender } = render(page('direct'))
    expect(draws).toHaveBeenCalledTimes(1)
    rerender(page('reported'))
    expect(draws).toHaveBeenCalledTimes(1)
  })

  it('keep the same elements in the page when they are switched', async () => {
    const { user, article } = await opened()
    const before = [...article.querySelectorAll('mark')]
    await user.keyboard('120')
    expect([...article.querySelectorAll('mark')]).toEqual(before)
  })

  it('are remembered where storage throws', async () => {
    const preferences = preferencesInMemory()
    const { user } = await opened(servicesForHarbor({ preferences }))
    await user.keyboard('2')
    expect(preferences.load('layers', (saved) => saved)).toEqual(['direct', 'context'])
  })
})

describe('the card', () => {
  it('opens on a click with the smallest highlight, and leads to the wider one', async () => {
    const { user, article } = await opened()
    await user.click(within(article).getByText('new cranes by June'))
    const card = screen.getByRole('dialog', { name: /Ana Ortiz/ })
    expect(card).toHaveTextContent('Ana Ortiz promised quite sure')
    expect(within(card).queryByRole('button', { name: 'Copy link' })).toBeNull()
    await user.click(within(card).getByRole('button', { name: 'More' }))
    await user.click(await within(card).findByRole('button', { name: 'claim by A port worker' }))
    // It goes over to the wider one, and tells all of that, too.
    expect(screen.getByRole('dialog', { name: /A port worker/ })).toHaveTextContent('said by')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is reached by keyboard alone', async () => {
    const { user, article } = await opened()
    article.querySelector<HTMLElement>('mark[tabindex="0"]')?.focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveTextContent('More'))
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('button', { name: 'Copy with citation' })).toBeVisible()
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true')
  })
})

describe('the panel', () => {
  it('dims the rest for a chosen source, and puts it in the link', async () => {
    const { user, article, services } = await opened()
    const panel = screen.getByRole('complementary')
    await user.click(within(panel).getByRole('button', { name: /^Ana Ortiz/ }))
    expect(article).toHaveAttribute('data-dimmed')
    const kept = [...article.querySelectorAll('mark[data-chosen]')].map((mark) => mark.textContent)
    expect(kept).toContain('And we have the people.')
    expect(kept).not.toContain('lost two ships')
    expect(services.addressBar.href()).toContain('source=ana-ortiz')
    // It is gone to; and what others say within its words steps back with the rest.
    expect(screen.getByText('1 of 3')).toBeVisible()
    await user.click(within(panel).getByRole('button', { name: /^A port worker/ }))
    expect(services.addressBar.href()).toContain('source=unnamed%3Aport-worker')
    const inner = within(article).getByText('new cranes by June')
    expect([inner.dataset.layer, inner.dataset.chosen]).toEqual(['reported direct', 'reported'])
  })

  it('steps through the mentions of an entity', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('tab', { name: /Entities/ }))
    await user.click(await screen.findByRole('button', { name: /^Ana Ortiz/ }))
    expect(screen.getByText('1 of 4')).toBeVisible()
    // The list is gone: reading on begins with whom it was pressed for.
    expect(screen.getByRole('heading', { name: 'Ana Ortiz' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(screen.getByText('2 of 4')).toBeVisible()
  })
})

describe('the address', () => {
  it('is never pushed by going back to it: what lies ahead stays', async () => {
    const addressBar = addressBarInMemory(START)
    const push = vi.spyOn(addressBar, 'go')
    const { user } = await opened(servicesForHarbor({ addressBar }))
    await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: /^Ana Ortiz/ }))
    await user.click(screen.getByRole('button', { name: /^Direct quotes/ }))
    push.mockClear()
    act(() => addressBar.back())
    expect(addressBar.href()).toBe(`${START}#layers=reported.context&v=2`)
    // Somebody wrote the parts in another order: the entry is put in order, and none is added.
    act(() => addressBar.visit(`${START}#v=2&source=ana-ortiz&layers=reported.context`))
    expect(addressBar.href()).toBe(`${START}#layers=reported.context&source=ana-ortiz&v=2`)
    expect(push.mock.calls.map(([, how]) => how)).toEqual(['replace', 'replace'])
  })

  it('does not change which layers are remembered', async () => {
    const preferences = preferencesInMemory()
    const addressBar = addressBarInMemory(START)
    await opened(servicesForHarbor({ addressBar, preferences }))
    act(() => addressBar.visit(`${START}#layers=none&v=2`))
    expect(screen.getByRole('button', { name: /^Direct quotes/ })).toHaveAttribute('aria-pressed', 'false')
    expect(preferences.load('layers', (saved) => saved)).toBeNull()
  })

  it('that cannot be followed is told where the reader sees it, each time', async () => {
    const scrolled = vi.fn()
    vi.stubGlobal('scrollTo', scrolled)
    const addressBar = addressBarInMemory(START)
    await opened(servicesForHarbor({ addressBar }))
    expect(scrolled).not.toHaveBeenCalled()
    for (const times of [1, 2]) {
      act(() => addressBar.visit(`${START}#p=cut${times}`))
      expect(scrolled).toHaveBeenCalledTimes(times)
      expect(scrolled).toHaveBeenLastCalledWith(0, 0)
    }
  })

  it('has no place for a figure of the sourcing summary, and no link to one is copied', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('tab', { name: /glance/ }))
    await user.click(await screen.findByRole('button', { name: /^Named people/ }))
    await user.keyboard('l')
    expect(screen.getByText(/^Select some words, open a highlight or choose a source/)).toBeVisible()
  })
})

describe('where something fails', () => {
  it('shows the analysis’ error with a retry, and the text', async () => {
    let fail = true
    const analyst = localAnalyst(() => {
      if (fail) throw new AnalysisFailed('crashed', 'broken')
      return harborAnalysis
    })
    const user = userEvent.setup()
    render(<App services={servicesForHarbor({ analyst })} />)
    expect(await screen.findByRole('alert')).toHaveTextContent('The analysis failed')
    expect(screen.getByRole('main')).toHaveTextContent('the harbor would')
    expect(document.querySelector('mark')).toBeNull()
    fail = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('tab', { name: /^Sources 3/ })).toBeVisible()
  })

  it('tells an article that is not there from one that did not come', async () => {
    render(
      <App services={servicesForHarbor({ addressBar: addressBarInMemory(`${START}?article=nothing`) })} />,
    )
    expect(await screen.findByRole('heading', { name: 'There is no such article here' })).toBeVisible()
  })

  it('offers a retry where the article did not come', async () => {
    const articles = {
      list: () => Promise.reject(new ArticlesUnavailable('down')),
      load: () => Promise.reject(new ArticlesUnavailable('down')),
    }
    render(<App services={servicesForHarbor({ articles })} />)
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
