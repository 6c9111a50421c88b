// Makes the services and mounts the app.
import type { Services } from './app/services'
import { ENGINE_VERSION } from './domain'
import { workerAnalyst } from './io/analyst'
import { fetchedArticles } from './io/articles'
import { fetchedCarefulReader } from './io/careful/fetchedCarefulReader'
import { fetchedOpener } from './io/fetchedOpener'
import { guardedAnalyst } from './io/guardedAnalyst'
import type { Library } from './io/library'
import { libraryInBrowser } from './io/libraryInBrowser'
import { windowAddressBar } from './io/location'
import { shippedModels } from './io/modelsFile'
import { fetchedPageReceiver, type PageReceiver } from './io/pageReceiver'
import type { Pages } from './io/pages'
import { keptPreferences } from './io/preferences'
import { rememberingAnalyst } from './io/rememberingAnalyst'
import { startWorker } from './io/startWorker'
import { analysesInBrowser } from './io/storage/analysisCache'
import { excludedBlocksOnDisk } from './io/storage/excludedBlocksOnDisk'
import { keptVersions } from './io/versions'
import { start } from './served/start'
import './ui/styles/index.css'
import analysisWorker from './worker/analysis.worker?worker&url'
import carefulWorker from './worker/careful.worker?worker&url'
import documentsWorker from './worker/documents.worker?worker&url'
import openingWorker from './worker/opening.worker?worker&url'
import secondWorker from './worker/second.worker?worker&url'

/** Whether this is the app that the browser's extension packs. */
const IN_EXTENSION = import.meta.env.MODE === 'extension'

const preferences = keptPreferences(() => localStorage)
const models = shippedModels(document.baseURI)
const cache = analysesInBrowser()
const excludedBlocks = excludedBlocksOnDisk(() => library.remembers())
const library: Library = libraryInBrowser(preferences, {
  drop: async () => void (await Promise.all([cache.drop(), excludedBlocks.drop()])),
  forget: async (id) => void (await Promise.all([cache.forget(id), excludedBlocks.forget(id)])),
})
const marks = keptPreferences(() => sessionStorage)
const onLeave = (listener: () => void) => addEventListener('pagehide', listener)
const engine = workerAnalyst({ start: () => startWorker(analysisWorker), models })
const remembering = {
  cache,
  engine: `${ENGINE_VERSION} ${models?.sha256}`,
  remembers: library.remembers,
}
const analyst = rememberingAnalyst(guardedAnalyst(engine, marks, onLeave), remembering)

const careful = fetchedCarefulReader(async () => {
  const { carefulReaderInBrowser } = await import('./io/careful/carefulReaderInBrowser')
  return carefulReaderInBrowser({
    start: () => startWorker(carefulWorker),
    analyst: engine,
    marks,
    onLeave,
    remembering,
  })
})

// Development serves no build, so there is nothing to keep; an extension is kept by its browser.
const versions = keptVersions(
  import.meta.env.PROD && !IN_EXTENSION ? navigator.serviceWorker : undefined,
  new URL('service-worker.js', document.baseURI).href,
  () => location.reload(),
)

/** The fragment names what the extension left; the page that is shown then has another. */
const { hash } = location
const receiver = async (): Promise<PageReceiver> =>
  IN_EXTENSION
    ? (await import('./io/extensionReceiver')).extensionReceiver(hash, chrome.storage.session)
    : (await import('./io/bookmarkletReceiver')).bookmarkletReceiver(window)

const pages: Pages = {
  fetch: async (address, signal) => {
    const { pagesInBrowser } = await import('./io/pagesInBrowser')
    return pagesInBrowser(document.baseURI).fetch(address, signal)
  },
}

const opener = fetchedOpener(async () => {
  const { workerOpener } = await import('./io/opener')
  return workerOpener({
    opening: () => startWorker(openingWorker),
    second: () => startWorker(secondWorker),
    documents: () => startWorker(documentsWorker),
  })
})

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

const services: Services = {
  articles: fetchedArticles(new URL('articles/', document.baseURI)),
  analyst,
  careful,
  opener,
  pages,
  pageReceiver: fetchedPageReceiver(receiver),
  library,
  excludedBlocks,
  preferences,
  addressBar: windowAddressBar(window),
  versions,
}

void start(root, services)
