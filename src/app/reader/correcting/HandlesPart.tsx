// The ends of the open highlight as handles in the text, with what moving them does.
import { useCallback, useState } from 'react'
import type { Span, Target } from '../../../domain'
import type { Subject } from '../../../state/correcting/choice'
import { doneInForm, type Form, formOf, replacedIn } from '../../../state/correcting/form'
import { type Extent, Handles } from '../../../ui/correct/Handles'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import type { Derived } from '../useDerived'
import type { DoneAbout } from './useMaking'

type Props = {
  readonly view: ArticleView
  readonly derived: Pick<Derived, 'analyzed' | 'sources'>
  readonly target: Target
  readonly onDone: (done: DoneAbout) => void
  readonly onClose: () => void
}

type PartId = 'words' | 'cue' | 'addressee'
type Part = {
  readonly id: PartId
  readonly name: string
  readonly extents: readonly Extent[]
  readonly moved: (index: number, to: Span) => DoneAbout | null
}

export function HandlesPart({ view, derived, target, onDone, onClose }: Props) {
  const [wanted, setWanted] = useState<string>('words')
  const show = useCallback((spans: readonly Span[]) => view.paint('match', spans), [view])
  const parts = partsOf(derived, target)
  const part = parts.find(({ id }) => id === wanted) ?? parts[0]
  if (!part) return null
  return (
    <Handles
      article={derived.analyzed.article}
      extents={part.extents}
      parts={parts}
      part={part.id}
      onPart={setWanted}
      rangeOf={view.rangeOf}
      onShow={show}
      onMove={(index, to) => {
        const done = part.moved(index, to)
        if (done) onDone(done)
      }}
      onClose={onClose}
    />
  )
}

function partsOf({ analyzed, sources }: Props['derived'], target: Target): readonly Part[] {
  const { article, analysis } = analyzed
  if (target.kind === 'context') {
    const span = analysis.context[target.index]?.span
    if (!span) return []
    const extents = [{ name: 'the words', at: span }]
    const label = 'words of background'
    return [
      {
        ...{ id: 'words', name: 'the words', extents },
        moved: (_, to) => ({
          operations: [{ kind: 'backgroundWords', span, to }],
          ...{ label, words: `Set right: ${label}.` },
        }),
      },
    ]
  }
  const attribution = analyzed.attributions.get(target.id)
  if (!attribution) return []
  const subject: Subject = { article, analysis, sources, attribution }
  const form = formOf(attribution)
  const changed = (after: Form): DoneAbout | null => {
    const done = doneInForm(subject, form, after)
    return done && { ...done, words: `Set right: ${done.label}.` }
  }
  const { content, cue, addressee } = form
  const one = (id: 'cue' | 'addressee', name: string, at: Span | null): readonly Part[] =>
    at ? [{ id, name, extents: [{ name, at }], moved: (_, to) => changed({ ...form, [id]: to }) }] : []
  return [
    {
      ...{ id: 'words', name: 'the words' },
      extents: content.map((at) => ({ name: 'the words', at })),
      moved: (index, to) => changed({ ...form, content: replacedIn(content, index, to) }),
    },
    ...one('cue', '“said”', cue),
    ...one('addressee', 'whom to', addressee),
  ]
}
