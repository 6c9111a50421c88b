// How the app comes into the page: over the article that was sent, or in the place of what stands there meanwhile.
import { type ReactNode, useEffect } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { App } from '../app/App'
import type { OpenedArticle } from '../app/articleQueries'
import type { Services } from '../app/services'
import { parseAddress } from '../state/address'
import { afterPaint } from '../ui/common/afterPaint'
import { isServedAt, STARTED } from './servedAt'

export async function start(place: HTMLElement, services: Services): Promise<Root> {
  // Evaluating the app kept a slow phone at work: it draws and hears before the page is taken over, which does so again.
  const [served] = await Promise.all([servedArticle(place, services), new Promise<void>(afterPaint)])
  const app = (
    <Started>
      <App services={services} served={served} />
    </Started>
  )
  if (served) return hydrateRoot(place, app)
  const root = createRoot(place)
  root.render(app)
  return root
}

/** Once everything in it hears keys and presses, the page no longer says that it has not started. */
function Started({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    document.querySelector('[data-not-started]')?.remove()
    document.dispatchEvent(new Event(STARTED))
  }, [])
  return children
}

/** What the article in the page was drawn from; null where another is asked for, or it cannot be had: then the app says so. */
async function servedArticle(
  place: HTMLElement,
  { addressBar, articles }: Services,
): Promise<OpenedArticle | null> {
  const { served } = place.dataset
  if (served === undefined || !isServedAt(parseAddress(addressBar.href()).route, served)) return null
  return articles.load(served).catch(() => null)
}
