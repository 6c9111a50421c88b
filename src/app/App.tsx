// The app: providers around the page that the address stands for.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { assertNever } from '../domain'
import { afterPaint } from '../ui/common/afterPaint'
import { type OpenedArticle, rememberBundled } from './articleQueries'
import { Boundary } from './Boundary'
import { CommandsProvider } from './commands/commands'
import { PageCommands } from './commands/PageCommands'
import { useClearings } from './library/useClearings'
import { MessagesProvider } from './messages'
import { NavigationProvider, useArrival } from './navigation'
import { OpeningProvider } from './opening/opening'
import { ArticlePage } from './pages/ArticlePage'
import { BrokenApp, BrokenPage } from './pages/BrokenPage'
import {
  BookmarkletPage,
  ClassPage,
  ComparePage,
  HandedPage,
  LibraryPage,
  Practice,
  ReportPage,
  SharedPage,
  UnknownPage,
} from './pages/fetchedPages'
import { PaletteProvider } from './palette/access'
import { type Services, ServicesProvider } from './services'
import { SettingsProvider } from './settings/settings'
import { UndoProvider } from './undo/undo'
import { IsServed } from './useIsServed'
import { useNewVersion } from './useNewVersion'

type Props = {
  readonly services: Services
  /** The article that the build drew into the page: the first that ships. It is there before anything is asked for. */
  readonly served?: OpenedArticle | null
  /** Drawn to be sent, whatever it shows. */
  readonly inBuild?: boolean
}

export function App({ services, served = null, inBuild = false }: Props) {
  const [client] = useState(() => clientWith(served))
  const [isServed, setServed] = useState(served !== null || inBuild)
  useEffect(() => {
    if (isServed) return afterPaint(() => setServed(false))
  }, [isServed])
  return (
    <Boundary instead={(message) => <BrokenApp message={message} />}>
      <IsServed value={isServed}>
        <ServicesProvider services={services}>
          <QueryClientProvider client={client}>
            <SettingsProvider>
              <CommandsProvider>
                <MessagesProvider>
                  <UndoProvider>
                    <NavigationProvider>
                      <OpeningProvider>
                        <PaletteProvider>
                          <GuardedPage />
                          <PageCommands />
                        </PaletteProvider>
                      </OpeningProvider>
                    </NavigationProvider>
                  </UndoProvider>
                </MessagesProvider>
              </CommandsProvider>
            </SettingsProvider>
          </QueryClientProvider>
        </ServicesProvider>
      </IsServed>
    </Boundary>
  )
}

/** A page that fails leaves the app around it alive. */
function GuardedPage() {
  const arrival = useArrival()
  return (
    <Boundary place={arrival} instead={(message) => <BrokenPage message={message} />}>
      <Page />
    </Boundary>
  )
}

function Page() {
  const { route } = useArrival()
  useNewVersion()
  useClearings()
  switch (route.kind) {
    case 'library':
      return <LibraryPage />
    case 'article':
      return <ArticlePage key={route.id} id={route.id} />
    case 'compare':
      return <ComparePage key={route.ids.join()} ids={route.ids} />
    case 'report':
      return <ReportPage asked={route.asked} />
    case 'practice':
      return <ArticlePage key={route.id} id={route.id} Page={Practice} />
    case 'class':
      return <ClassPage />
    case 'bookmarklet':
      return <BookmarkletPage />
    case 'handed':
      return <HandedPage />
    case 'shared':
      return <SharedPage {...route} />
    case 'unknown':
      return <UnknownPage />
    default:
      return assertNever(route)
  }
}

function clientWith(served: OpenedArticle | null): QueryClient {
  const client = newQueryClient()
  if (served) rememberBundled(client, served)
  return client
}

/** Nothing is fetched again behind the reader's back: articles do not change, and analyses are dear. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      // What is kept is kept on the device: a change waits for no network.
      mutations: { networkMode: 'always' },
    },
  })
}
