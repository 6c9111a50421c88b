// Paper: the article with its sources as endnotes, whoever asks for it, and a sheet for a lesson.
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { toldHowMade } from '../../../domain'
import { deriveEndnotes } from '../../../state/endnotes'
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

/** Before the browser lays out its pages, by whatever way they were asked for. */
function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // What comes later than this is not on the pages.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
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
