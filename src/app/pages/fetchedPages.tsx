// The pages that are not an article: each comes when the reader goes there.
import type { ComponentType } from 'react'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import type { OpenedArticle } from '../articleQueries'
import { fetchedPart } from '../fetchedPart'
import { Shell } from '../Shell'

const waiting = (
  <Shell waiting>
    <p role="status" className="sr-only">
      Loading…
    </p>
  </Shell>
)

const instead = (
  <Shell>
    <StatePage
      title="This page could not be fetched"
      actions={
        <Button strong onPress={() => location.reload()}>
          Load the page again
        </Button>
      }
    >
      <p role="alert">
        Sourcelight may have been updated meanwhile, or the connection is down. What you kept is still there.
      </p>
    </StatePage>
  </Shell>
)

const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  fetchedPart(load, { waiting, instead })

export const LibraryPage = page(async () => (await import('./LibraryPage')).LibraryPage)
export const ComparePage = page(async () => (await import('../compare/ComparePage')).ComparePage)
export const ReportPage = page(async () => (await import('../report/ReportPage')).ReportPage)
export const BookmarkletPage = page(async () => (await import('./BookmarkletPage')).BookmarkletPage)
export const HandedPage = page(async () => (await import('./HandedPage')).HandedPage)
export const SharedPage = page(async () => (await import('./SharedPage')).SharedPage)
export const UnknownPage = page(async () => (await import('./UnknownPage')).UnknownPage)
/** An article to be marked by hand. */
export const Practice = page<{ readonly opened: OpenedArticle }>(
  async () => (await import('../practice/Practice')).Practice,
)
export const ClassPage = page(async () => (await import('../practice/ClassPage')).ClassPage)
/** Where the link carries the article. */
export const LinkedArticle = page(async () => (await import('./LinkedArticle')).LinkedArticle)
/** In the place of an article whose text is not here. */
export const MissingArticle = page(async () => (await import('./MissingArticle')).MissingArticle)
