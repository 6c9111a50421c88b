// Pages as this browser gets at them: through the door of our own server where the app came from it, else directly.
import { mayHaveDoor, pagesThroughDoor } from './door'
import { fetchedPages, type Pages } from './pages'

/** For the app at `base`. */
export function pagesInBrowser(base: string): Pages {
  const isOnline = () => navigator.onLine
  const direct = fetchedPages(isOnline)
  return mayHaveDoor(new URL(base)) ? pagesThroughDoor(base, isOnline, direct) : direct
}
