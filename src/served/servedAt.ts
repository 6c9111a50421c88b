// At which addresses the page is right as it was sent.
import { parseAddress } from '../state/address'

/** Whether `href` leads to the bundled article `id`, which the build drew into the page. */
export function isServedAt(href: string, id: string): boolean {
  const { route } = parseAddress(href)
  return route.kind === 'article' && (route.id === null || route.id === id)
}
