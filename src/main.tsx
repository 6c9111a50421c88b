// Opens the doors and mounts the app.
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { workerAnalyst } from './io/analyst'
import { fetchedArticles } from './io/articles'
import { libraryInBrowser } from './io/libraryInBrowser'
import { windowAddressBar } from './io/location'
import { shippedModels } from './io/modelsFile'
import { workerOpener } from './io/opener'
import { keptPreferences } from './io/preferences'
import { startWorker } from './io/startWorker'
import './ui/styles/index.css'
import analysisWorker from './worker/analysis.worker?worker&url'
import openingWorker from './worker/opening.worker?worker&url'

const preferences = keptPreferences(() => localStorage)
const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <App
    doors={{
      articles: fetchedArticles(new URL('articles/', document.baseURI)),
      analyst: workerAnalyst({
        start: () => startWorker(analysisWorker),
        models: shippedModels(document.baseURI),
      }),
      opener: workerOpener(() => startWorker(openingWorker)),
      library: libraryInBrowser(preferences),
      preferences,
      addressBar: windowAddressBar(window),
    }}
  />,
)
