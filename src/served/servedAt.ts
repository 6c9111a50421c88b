// What the page as it was sent and the app that takes it over tell each other: at which addresses it is right, and when the app hears.
import { parseAddress } from '../state/address'

/** Once the app hears keys and presses. */
export const STARTED = 'sourcelight-started'

/** Whether `href` leads to the bundled article `id`, which the build drew into the page. */
export function isServedAt(href: string, id: string): boolean {
  const { route } = parseAddress(href)
  return route.kind === 'article' && (route.id === null || route.id === id)
}
