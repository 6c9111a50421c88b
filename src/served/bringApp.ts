// Brings the app into the page once its text stands on the screen, and after the app our letters: nothing lies before the text that it can do without.

const page = document.documentElement
/** As `../ui/styles/tokens.css` names them. */
const FACES = ['Source Serif 4 Variable', 'Public Sans Variable']

/** Before anything is drawn: the device's letters, of the measure of ours, unless ours were kept at an earlier visit. */
export function waitWithLetters(): void {
  if (!navigator.serviceWorker?.controller) page.dataset.letters = 'device'
}

/** Once all of the page is there: `app` is its script, and `articles` names what it will ask for first. */
export function bringApp(app: string, articles: readonly string[]): void {
  const bring = () => {
    for (const file of articles) document.head.append(preloadOf(`./articles/${file}.json`))
    void import(/* @vite-ignore */ new URL(app, document.baseURI).href).finally(bringLetters)
  }
  // A page that is not seen draws no frame.
  if (document.hidden) bring()
  else requestAnimationFrame(() => setTimeout(bring))
}

/** Both at once, so that lines move once at most; also where one of them cannot be had. */
async function bringLetters(): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(`1em "${face}"`)))
  delete page.dataset.letters
}

/** Where it is asked for nothing of it, browsers complain. */
function preloadOf(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  return Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href })
}
