// Setting the analysis right while it is read: by key, from the card, from selected words; each with a way back. Fetched once the analysis is there.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis, Span, Target } from '../../../domain'
import type { ReaderAction, Touched } from '../../../state'
import { uncheckedOf } from '../../../state/correcting/unchecked'
import { wholeWords } from '../../../state/correcting/words'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { useCommands } from '../../commands/commands'
import { useMessages } from '../../messages'
import type { Derived } from '../useDerived'
import { CorrectPart, type Opened } from './CorrectPart'
import { carried } from './carried'
import { LostPart } from './LostPart'
import { doneAbout, type Quick } from './operations'
import { type Corrections, useLatest } from './useCorrections'
import { type Redraw, useMaking } from './useMaking'

type Props = {
  readonly view: ArticleView
  readonly derived: Derived
  /** What the engine found, under what is shown. */
  readonly automatic: Analysis
  readonly corrections: Corrections
  readonly touched: Touched | null
  readonly dispatch: (action: ReaderAction) => void
  /** How many corrections found no place. */
  readonly lost: number
}

export function Correcting(props: Props) {
  const { view, derived, automatic, corrections, touched, dispatch, lost } = props
  const { analyzed } = derived
  const { announce } = useMessages()
  const [opened, setOpened] = useState<Opened | null>(null)
  /** The list of those without a place, with what was selected when it was opened. */
  const [listed, setListed] = useState<{ readonly selected: Span | null } | null>(null)

  const redraw = useLatest<Redraw>((next, change) => {
    const before = analyzed.analysis
    const after = next(automatic).draft.analysis
    const carry = (target: Target) => carried(before, after, target)
    view.hold(carry)
    // In one drawing: the card of one analysis would tell something else over another.
    flushSync(() => {
      change()
      if (!touched) return
      const target = carry(touched.target)
      dispatch({ kind: 'touch', touched: target && { ...touched, target } })
    })
  })
  const { make, discard } = useMaking(corrections, redraw)

  const target = touched?.target ?? null
  const about = (what: Quick) => {
    if (!target) return
    const done = doneAbout(analyzed, target, what)
    if (done) make(done)
    else announce('There is nothing that this could be done to.')
  }
  const open = (field: Extract<Opened, { kind: 'statement' }>['field']) => {
    if (target?.kind === 'attribution') setOpened({ kind: 'statement', id: target.id, field })
  }
  const mark = (as: 'direct' | 'reported' | 'context') => {
    const at = view.selected()
    if (!at) return
    const span = wholeWords(analyzed.article.text, at)
    if (as !== 'context') setOpened({ kind: 'words', span, as })
    else
      make({
        operations: [{ kind: 'background', span }],
        ...{ label: 'new background', words: 'Marked as background.' },
      })
  }
  const toNext = () => {
    const list = uncheckedOf(analyzed)
    const next = list.find((one) => one !== target) ?? null
    if (next) view.focusHighlight(next, 'tap')
    else announce('Everything is checked.')
  }

  const onAny = target !== null
  const onStatement = target?.kind === 'attribution'
  const opening = (field: Parameters<typeof open>[0]) => ({ run: () => open(field), when: () => onStatement })
  // Asked of the page: the menu of selected words is drawn before this is.
  const marking = (as: Parameters<typeof mark>[0]) => ({
    run: () => mark(as),
    when: () => view.selected() !== null,
  })
  useCommands({
    'check.next': { run: toNext },
    'check.confirm': { run: () => about('confirm'), when: () => onAny },
    'check.reject': { run: () => about('remove'), when: () => onAny },
    'correct.speaker': opening('speaker'),
    'correct.manner': { run: () => about('manner'), when: () => onStatement },
    'correct.words': opening('words'),
    'correct.cue': opening('cue'),
    'correct.addressee': opening('addressee'),
    'correct.relays': opening('relays'),
    'correct.saying': opening('saying'),
    'correct.split': opening('split'),
    'correct.merge': { run: () => about('merge'), when: () => onStatement },
    'correct.lost': { run: () => setListed({ selected: view.selected() }), when: () => lost > 0 },
    'mark.direct': marking('direct'),
    'mark.reported': marking('reported'),
    'mark.context': marking('context'),
  })
  return (
    <>
      {opened && (
        <CorrectPart derived={derived} opened={opened} onDone={make} onClose={() => setOpened(null)} />
      )}
      {listed && lost > 0 && (
        <LostPart
          text={analyzed.article.text}
          corrections={corrections}
          corrected={corrections.of(automatic)}
          selected={listed.selected}
          onPlace={(operation, { entry }) => {
            make({ operations: [operation], label: 'placing of a correction', words: 'Placed.' })
            discard([entry], 'its place before')
          }}
          onDiscard={(these) =>
            discard(
              these.map(({ entry }) => entry),
              'discarding of corrections',
            )
          }
          onClose={() => setListed(null)}
        />
      )}
    </>
  )
}
