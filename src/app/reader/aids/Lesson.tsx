// The lesson sheet: what it holds is asked, then it alone is printed.
import { useMemo, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { deriveLessonSheet } from '../../../state/lessonSheet'
import { LessonDialog } from '../../../ui/print/LessonDialog'
import { LessonSheet } from '../../../ui/print/LessonSheet'
import type { Derived } from '../useDerived'

type Props = { readonly derived: Derived; readonly onClose: () => void }

export function Lesson({ derived: { analyzed, sources }, onClose }: Props) {
  const sheet = useMemo(() => deriveLessonSheet(analyzed, sources), [analyzed, sources])
  const [answers, setAnswers] = useState(true)
  const [printing, setPrinting] = useState(false)
  const print = () => {
    flushSync(() => setPrinting(true))
    // Some browsers go on at once, and lay the pages out later.
    window.addEventListener('afterprint', onClose, { once: true })
    window.print()
  }
  return (
    <>
      <LessonDialog
        answers={answers}
        found={sheet.answers.length}
        onAnswers={setAnswers}
        onPrint={print}
        onClose={onClose}
      />
      {printing &&
        createPortal(<LessonSheet analyzed={analyzed} sheet={sheet} answers={answers} />, document.body)}
    </>
  )
}
