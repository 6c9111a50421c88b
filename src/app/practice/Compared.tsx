// What was marked beside the analysis, and the ways to hand it in.
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Article, Span } from '../../domain'
import { formatPracticeResult, LONGEST_NAME } from '../../exchange/practiceResult'
import { tellOutcome } from '../../state/practice/outcome'
import { Button } from '../../ui/common/Button'
import { HandIn } from '../../ui/practice/HandIn'
import { Outcome } from '../../ui/practice/Outcome'
import { AnalysisStatus } from '../../ui/reader/AnalysisStatus'
import { fileNameOf, useSaveFile } from '../useSaveFile'
import type { useKnown } from './useKnown'
import type { Practicing } from './usePracticing'

type Props = {
  readonly article: Article
  readonly practicing: Practicing
  readonly found: ReturnType<typeof useKnown>
  readonly onShow: (place: { readonly at: Span }) => void
  readonly onReading: () => void
}

export function Compared({ article, practicing, found, onShow, onReading }: Props) {
  const { known, state, retry, cancel } = found
  const { done } = practicing
  const outcome = useMemo(() => known && tellOutcome(article, done, known), [article, done, known])
  const [name, setName] = useState('')
  const save = useSaveFile()
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = outcome !== null
  useLayoutEffect(() => {
    window.scrollTo(0, 0)
    if (isThere) heading.current?.focus({ preventScroll: true })
  }, [isThere])
  if (!outcome)
    return (
      <div className="mx-auto max-w-library px-gutter pt-page pb-24">
        <AnalysisStatus state={state} onCancel={cancel} onRetry={retry} />
      </div>
    )
  return (
    <Outcome
      ref={heading}
      title={article.title}
      name={name.trim()}
      outcome={outcome}
      onHold={practicing.hold}
      onShow={onShow}
    >
      <HandIn
        name={name}
        longest={LONGEST_NAME}
        onName={setName}
        onSave={() =>
          save({
            name: `${fileNameOf(article)}.practice.json`,
            content: new Blob([formatPracticeResult(article, done, name, new Date())], {
              type: 'application/json',
            }),
          })
        }
        onPrint={() => window.print()}
      >
        <Button onPress={onReading}>Read with the highlights</Button>
      </HandIn>
    </Outcome>
  )
}
