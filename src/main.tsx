// Opens the doors and mounts the app.
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { workerAnalyst } from './io/analyst'
import { fetchedArticles } from './io/articles'
import { libraryInMemory } from './io/libraryInMemory'
import { windowAddressBar } from './io/location'
import { keptPreferences } from './io/preferences'
import './ui/styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <App
    doors={{
      articles: fetchedArticles(new URL('articles/', document.baseURI)),
      analyst: workerAnalyst({
        // The engine's worker is not part of this build yet: the reader is told, and may read on.
        start: () => {
          throw new Error('this build has no engine')
        },
        models: null,
      }),
      library: libraryInMemory('chosen'),
      preferences: keptPreferences(() => localStorage),
      addressBar: windowAddressBar(window),
    }}
  />,
)
