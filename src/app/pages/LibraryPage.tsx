// The start page: the articles that ship with the reader.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from '../../ui/common/Button'
import { articlesQuery } from '../articleQueries'
import { useDoors } from '../doors'
import { useNavigation } from '../navigation'
import { formatRoute } from '../route'
import { Shell } from '../Shell'
import { PageTools } from '../tools'

export function LibraryPage() {
  const doors = useDoors()
  const { go } = useNavigation()
  const query = useQuery(articlesQuery(doors))
  useEffect(() => {
    document.title = 'Library · Sourcelight'
  }, [])
  return (
    <Shell tools={<PageTools />}>
      <div className="state-page">
        <h1>Who says what?</h1>
        <p>
          Sourcelight shows whose words a news article is made of: quoted, reported, or the outlet’s own.
          Everything happens on your device.
        </p>
        {query.isPending && <p role="status">Loading…</p>}
        {query.isError && (
          <p role="alert">
            The list could not be loaded. <Button onPress={() => query.refetch()}>Try again</Button>
          </p>
        )}
        <ul className="mt-8 font-sans text-base">
          {query.data?.map((article) => {
            const route = { kind: 'article', id: article.id } as const
            return (
              <li key={article.id} className="entry">
                <a
                  className="entry-name hover:underline"
                  href={formatRoute(route, doors.addressBar.href())}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    go(route)
                  }}
                >
                  {article.title}
                </a>
                <p className="quiet mt-1">{article.summary}</p>
              </li>
            )
          })}
        </ul>
      </div>
    </Shell>
  )
}
