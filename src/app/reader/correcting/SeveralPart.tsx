// The list of highlights to check several at once, with what its buttons do; fetched when it is wanted.
import { useMemo, useState } from 'react'
import type { Subject } from '../../../state/correcting/choice'
import { doneAboutSpeakers } from '../../../state/correcting/form'
import { type ListedHighlight, listHighlights } from '../../../state/correcting/several'
import { counted } from '../../../ui/common/counts'
import { SeveralDialog } from '../../../ui/correct/SeveralDialog'
import { WhoDialog } from '../../../ui/correct/WhoDialog'
import type { Derived } from '../useDerived'
import { doneAboutSeveral } from './operations'
import type { DoneAbout } from './useMaking'

type Props = {
  readonly derived: Pick<Derived, 'analyzed' | 'sources'>
  readonly onDone: (done: DoneAbout) => void
  readonly onClose: () => void
}

export function SeveralPart({ derived: { analyzed, sources }, onDone, onClose }: Props) {
  const { article, analysis } = analyzed
  const list = useMemo(() => listHighlights(analyzed), [analyzed])
  const [speaking, setSpeaking] = useState<readonly ListedHighlight[]>([])
  const about = (what: 'confirm' | 'remove') => (these: readonly ListedHighlight[]) => {
    const done = doneAboutSeveral(
      analyzed,
      these.map(({ target }) => target),
      what,
    )
    if (done) onDone(done)
    return done?.words ?? ''
  }
  if (speaking.length > 0) {
    const subject: Subject = { article, analysis, sources, attribution: null }
    const statements = speaking.flatMap(({ target }) =>
      target.kind === 'attribution' ? (analyzed.attributions.get(target.id) ?? []) : [],
    )
    return (
      <WhoDialog
        subject={subject}
        about={counted(statements.length, 'statement')}
        speaker={{ kind: 'nobody' }}
        onSave={(choice) => {
          const done = doneAboutSpeakers(subject, statements, choice)
          onDone({ ...done, words: `Set right: ${done.label}.` })
          setSpeaking([])
        }}
        onClose={() => setSpeaking([])}
      />
    )
  }
  return (
    <SeveralDialog
      list={list}
      sources={sources}
      onConfirm={about('confirm')}
      onReject={about('remove')}
      onSetSpeaker={setSpeaking}
      onClose={onClose}
    />
  )
}
