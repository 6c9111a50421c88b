// What pupils of a class marked, side by side: one article at a time, beside the analysis as it is on this device.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PracticeResult } from '../../exchange/practiceResult'
import { Button } from '../../ui/common/Button'
import { counted } from '../../ui/common/counts'
import { Select } from '../../ui/common/Field'
import { Labeled } from '../../ui/common/Labeled'
import { StatePage } from '../../ui/common/StatePage'
import { articleQuery } from '../articleQueries'
import { useOpening } from '../opening/useOpening'
import { useTitle } from '../pages/useTitle'
import { Shell } from '../Shell'
import { useServices } from '../services'
import { ClassOf } from './ClassOf'
import { resultsQuery } from './results'

export function ClassPage() {
  useTitle('A class side by side')
  const results = useQuery(resultsQuery).data ?? []
  const { ask } = useOpening()
  return (
    <Shell>
      {results.length > 0 ? (
        <Articles results={results} onMore={() => ask()} />
      ) : (
        <StatePage
          title="A class side by side"
          actions={
            <Button strong onPress={() => ask()}>
              Open results…
            </Button>
          }
        >
          <p>
            Open the results that your pupils saved, all of them at once, or drop them anywhere on this page.
            Each passage is shown with how many found it, and what divided the class comes first.
          </p>
          <p className="mt-3">Nothing of them is kept here: they go when this page is closed.</p>
        </StatePage>
      )}
    </Shell>
  )
}

type Props = { readonly results: readonly PracticeResult[]; readonly onMore: () => void }

function Articles({ results, onMore }: Props) {
  const client = useQueryClient()
  const articles = new Map<string, PracticeResult[]>()
  for (const one of results) articles.set(one.article.id, [...(articles.get(one.article.id) ?? []), one])
  const most = [...articles].sort(([, a], [, b]) => b.length - a.length)[0]!
  const [chosen, setChosen] = useState<string | null>(null)
  const [id, ofOne] = [...articles].find(([one]) => one === chosen) ?? most
  return (
    <div className="mx-auto px-gutter pt-page pb-24">
      {articles.size > 1 && (
        <div className="mb-6 max-w-message print:hidden">
          <Labeled label="Article">
            {(fieldId) => (
              <Select id={fieldId} value={id} onChange={(event) => setChosen(event.target.value)}>
                {[...articles].map(([one, list]) => (
                  <option key={one} value={one}>
                    {list[0]?.article.title} ({counted(list.length, 'result')})
                  </option>
                ))}
              </Select>
            )}
          </Labeled>
        </div>
      )}
      <FoundArticle
        key={id}
        id={id}
        results={ofOne}
        onMore={onMore}
        onClose={() => client.setQueryData(resultsQuery.queryKey, [])}
      />
    </div>
  )
}

type FoundProps = Props & { readonly id: string; readonly onClose: () => void }

function FoundArticle({ id, results, onMore, onClose }: FoundProps) {
  const { data: opened, isPending } = useQuery(articleQuery(useServices(), id))
  if (isPending) return <p role="status">Loading…</p>
  if (opened) return <ClassOf opened={opened} results={results} onMore={onMore} onClose={onClose} />
  return (
    <StatePage
      title="The article is not on this device"
      actions={
        <Button strong onPress={onMore}>
          Open the article…
        </Button>
      }
    >
      <p>
        {counted(results.length, 'result')} of “<bdi>{results[0]?.article.title}</bdi>” cannot be laid beside
        it. Open the same text here, then come back: the results stay open as long as the page does.
      </p>
    </StatePage>
  )
}
