// Paper: the article with its sources as endnotes, whoever asks for it, and a sheet for a lesson.
import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react'
import { toldHowMade } from '../../../domain'
import { deriveEndnotes } from '../../../state/endnotes'
import { useIsPrinting } from '../../../ui/common/useIsPrinting'
import { Endnotes } from '../../../ui/print/Endnotes'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { useCommands } from '../../commands/commands'
import { fetchedPart } from '../../fetchedPart'
import type { Derived } from '../useDerived'

const Lesson = fetchedPart(async () => (await import('./Lesson')).Lesson)

type Props = { readonly view: ArticleView; readonly derived: Derived }

export function Printing({ view, derived }: Props): ReactNode {
  const printing = useIsPrinting()
  const [lesson, setLesson] = useState(false)
  useCommands({
    print: { run: () => window.print() },
    lesson: { run: () => setLesson(true), when: () => derived.counts !== null },
  })
  return (
    <>
      {printing && derived.sources.length > 0 && <PrintedSources view={view} derived={derived} />}
      {lesson && <Lesson derived={derived} onClose={() => setLesson(false)} />}
    </>
  )
}

function PrintedSources({ view, derived }: Props) {
  const { notes, numbers } = useMemo(() => deriveEndnotes(derived.sources), [derived.sources])
  useLayoutEffect(() => {
    view.number(numbers)
    return () => view.number(NONE)
  }, [view, numbers])
  return <Endnotes notes={notes} made={toldHowMade(derived.analyzed)} />
}

const NONE: ReadonlyMap<string, string> = new Map()
