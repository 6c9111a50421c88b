// What the page as it was sent and the app that takes it over tell each other: at which addresses it is right, and when the app hears.
import type { Route } from '../state/address'

/** Once the app hears keys and presses. */
export const STARTED = 'started'

/** Whether `route` leads to the bundled article `id`, which the build drew into the page. */
export const isServedAt = (route: Route, id: string): boolean =>
  route.kind === 'article' && (route.id === null || route.id === id)
