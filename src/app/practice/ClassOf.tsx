// The results of one article laid beside its analysis, and the ways to take the table along.
import { useMemo, useState } from 'react'
import type { Article } from '../../domain'
import { find } from '../../editing'
import { formatClassCsv } from '../../exchange/classCsv'
import { BYTE_ORDER_MARK } from '../../exchange/csv'
import type { PracticeResult } from '../../exchange/practiceResult'
import { compareMarkings, type Marked, markedIn, type Pupil, practiced, tabulate } from '../../practice'
import { type Known, tellMade } from '../../state/practice/outcome'
import { Button } from '../../ui/common/Button'
import { ClassTables } from '../../ui/practice/ClassTables'
import { AnalysisStatus } from '../../ui/reader/AnalysisStatus'
import type { OpenedArticle } from '../articleQueries'
import { fileNameOf, useSaveFile } from '../useSaveFile'
import { useKnown } from './useKnown'

type Props = {
  readonly opened: OpenedArticle
  readonly results: readonly PracticeResult[]
  readonly onMore: () => void
  readonly onClose: () => void
}

const NOWHERE = () => null

export function ClassOf({ opened, results, onMore, onClose }: Props) {
  const { article } = opened
  const { known, state, retry, cancel } = useKnown(opened, NOWHERE)
  const laid = useMemo(() => known && laidBeside(article, known, results), [article, known, results])
  const [named, setNamed] = useState(false)
  const save = useSaveFile()
  if (!known || !laid) return <AnalysisStatus state={state} onCancel={cancel} onRetry={retry} />
  const { expected, pupils, table } = laid
  const names = pupils.map(({ name }, i) => (named ? name : `${i + 1}`))
  const saveTable = () =>
    save({
      name: `${fileNameOf(article)}.class.csv`,
      content: new Blob([BYTE_ORDER_MARK, formatClassCsv(article, expected, names, table)], {
        type: 'text/csv',
      }),
    })
  return (
    <ClassTables
      title={article.title}
      made={tellMade(known, expected.markings.length)}
      cast={expected.cast}
      table={table}
      names={names}
      named={named}
    >
      <Button aria-pressed={named} onPress={() => setNamed(!named)}>
        {named ? 'Hide names' : 'Show names'}
      </Button>
      <Button onPress={saveTable}>Save as table (CSV)</Button>
      <Button onPress={() => window.print()}>Print</Button>
      <Button onPress={onMore}>Open more…</Button>
      <Button onPress={onClose}>Close the results</Button>
    </ClassTables>
  )
}

function laidBeside(article: Article, { analysis }: Known, results: readonly PracticeResult[]) {
  const { text } = article
  const expected: Marked = markedIn(text, analysis)
  const pupils = results.map(({ name, log }, i): Pupil => {
    const { draft, heldTo } = practiced(text, analysis, find(text, log).log)
    const marked = markedIn(text, draft.analysis)
    return {
      ...{ name: name ?? `Pupil ${i + 1}`, marked },
      ...{ outcome: compareMarkings(text, marked, expected), heldTo: new Set(heldTo.keys()) },
    }
  })
  return { expected, pupils, table: tabulate(text, expected, pupils) }
}
