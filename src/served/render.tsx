// Draws the page in the build, with the app's own components: the article that comes first, and the page while another is on its way.
import { renderToString } from 'react-dom/server'
import { App } from '../app/App'
import type { OpenedArticle } from '../app/articleQueries'
import type { Services } from '../app/services'
import { articlesInMemory } from '../io/articles'
import { carefulReaderInMemory } from '../io/careful/carefulReaderInMemory'
import { excludedBlocksInMemory } from '../io/excludedBlocks'
import { libraryInMemory } from '../io/libraryInMemory'
import { addressBarInMemory } from '../io/location'
import { pageReceiverInMemory } from '../io/pageReceiver'
import { pagesInMemory } from '../io/pages'
import { preferencesInMemory } from '../io/preferences'
import { versionsInMemory } from '../io/versions'

/** Stands for wherever the page will be served: no link says it. */
const SOMEWHERE = 'https://somewhere.invalid/'

export const renderServed = (first: OpenedArticle) => ({
  article: render('', first),
  /** For addresses of other articles, and of pages that are no article's. */
  skeletons: { article: render(`?article=${ANOTHER}`, null), page: render('?view=library', null) },
})

/** Any article that is still on its way. */
const ANOTHER = 'another'

const render = (query: string, served: OpenedArticle | null): string =>
  renderToString(
    <App
      services={{ ...services, addressBar: addressBarInMemory(SOMEWHERE + query) }}
      served={served}
      inBuild
    />,
  )

const notInBuild = () => {
  throw new Error('drawing a page analyzes and opens nothing')
}

/** Drawing asks for what is kept, and there is nothing; all else happens in effects, which a build has none of. */
const services: Omit<Services, 'addressBar'> = {
  articles: articlesInMemory([]),
  analyst: { analyze: notInBuild },
  careful: carefulReaderInMemory(notInBuild),
  opener: { open: notInBuild, readAnnotations: notInBuild },
  pages: pagesInMemory(),
  pageReceiver: pageReceiverInMemory(),
  library: libraryInMemory(null),
  excludedBlocks: excludedBlocksInMemory(),
  preferences: preferencesInMemory(),
  versions: versionsInMemory(),
}
