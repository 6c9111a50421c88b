// Brings the app into the page once its text stands on the screen, and after the app our letters: nothing lies before the text that it can do without.

/** As `../ui/styles/tokens.css` names them. */
const FACES = ['Source Serif 4 Variable', 'Public Sans Variable']

/** Before it the page's color alone may be painted. */
const FIRST_TEXT = 'first-contentful-paint'
/** Milliseconds that anybody waits for it. */
const LONGEST = 1_000

/** Once all of the page is there: `app` is its script, and `articles` names what it will ask for first. */
export async function bringApp(app: string, articles: readonly string[]): Promise<void> {
  await new Promise(isShown)
  for (const file of articles) document.head.append(preloadOf(`./articles/${file}.json`))
  await import(/* @vite-ignore */ new URL(app, document.baseURI).href).finally(bringLetters)
}

/** Calls `done` when the page stands on the screen: a frame that is drawn may take a slow phone long. One that nobody sees never does. */
function isShown(done: (_: unknown) => void): void {
  const look = (seen: PerformanceObserverEntryList) => seen.getEntriesByName(FIRST_TEXT).map(done)
  new PerformanceObserver(look).observe({ type: 'paint', buffered: true })
  setTimeout(done, LONGEST)
}

/** Both at once, so that lines move once at most; also where one of them cannot be had. */
async function bringLetters(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(`1em "${face}"`)))
  delete document.documentElement.dataset.letters
}

/** Where it is asked for nothing of it, browsers complain. */
function preloadOf(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  return Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href })
}
