// Setting the analysis right while it is read: by key, from the card, from selected words; each with a way back. Fetched once the analysis is there.
import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Analysis, LayerId, Span, Target } from '../../../domain'
import type { ReaderAction, ReaderState } from '../../../state'
import { mentionAt, removalOf } from '../../../state/correcting/entityForm'
import { uncheckedOf } from '../../../state/correcting/unchecked'
import { firstWord, wholeWords } from '../../../state/correcting/words'
import { sentenceFrom, sentencesOf } from '../../../state/sentences'
import { SampleBar } from '../../../ui/correct/SampleBar'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { useCommands } from '../../commands/commands'
import { useMessages } from '../../messages'
import type { Derived } from '../useDerived'
import { CorrectPart } from './CorrectPart'
import { carried, carriedChosen } from './carried'
import { HandlesPart } from './HandlesPart'
import { LostPart } from './LostPart'
import type { Opened } from './opened'
import { doneAbout, type Quick } from './operations'
import { type Corrections, useLatest } from './useCorrections'
import { type DoneAbout, type Redraw, useMaking } from './useMaking'
import { useSample } from './useSample'

type Props = {
  readonly view: ArticleView
  readonly derived: Derived
  /** What the engine found, under what is shown. */
  readonly automatic: Analysis
  readonly corrections: Corrections
  readonly state: ReaderState
  readonly dispatch: (action: ReaderAction) => void
  /** How many corrections found no place. */
  readonly lost: number
}

export function Correcting(props: Props) {
  const { view, derived, automatic, corrections, state, dispatch, lost } = props
  const { touched, chosen } = state
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
      const target = touched && carry(touched.target)
      dispatch({
        kind: 'carry',
        touched: target && touched && (target === touched.target ? touched : { ...touched, target }),
        ...carriedChosen(before, after, state),
      })
    })
  })
  const { make, discard } = useMaking(corrections, redraw)
  /** What was done with selected words is done: a click on them would only let go of them, and open no card. */
  const makeOfSelected = (done: DoneAbout) => {
    document.getSelection()?.removeAllRanges()
    make(done)
  }
  const { desk } = corrections
  useLayoutEffect(() => {
    desk.answerBy(setOpened)
    return () => desk.answerBy(null)
  }, [desk])

  const target = touched?.target ?? null
  /** Whether the ends of what is open stand as handles in the text. */
  const [hasHandles, setHandles] = useState(false)
  if (hasHandles && target === null) setHandles(false)
  const about = (what: Quick) => {
    if (!target) return
    const done = doneAbout(analyzed, target, what)
    if (done) make(done)
    else announce('There is nothing that this could be done to.')
  }
  const open = (field: Extract<Opened, { kind: 'statement' }>['field']) => {
    if (target?.kind === 'attribution') setOpened({ kind: 'statement', id: target.id, field })
    const background = target?.kind === 'context' && analyzed.analysis.context[target.index]
    if (background) setOpened({ kind: 'background', span: background.span })
  }
  /** Whom the selected words mention, or who is chosen. */
  const somebody = () => {
    const at = view.selected()
    const there = at && mentionAt(analyzed.analysis, at)
    if (there) return there.entity
    return (chosen && chosen.kind !== 'figure' && analyzed.entities.get(chosen.id)) || null
  }
  const openEntity = (field: Extract<Opened, { kind: 'entity' }>['field']) => ({
    run: () => {
      const entity = somebody()
      if (entity) setOpened({ kind: 'entity', id: entity.id, field })
    },
    when: () => somebody() !== null,
  })
  /** Without a pointer few browsers let anybody select: from the first sentence in sight words are picked in a form. */
  const sentenceHere = () => sentenceFrom(sentencesOf(analyzed.article), view.inSight()?.start ?? 0)
  const mark = (as: LayerId) => {
    const at = view.selected()
    if (!at) {
      const span = sentenceHere()
      return span && setOpened({ kind: 'sentence', span, as })
    }
    const span = wholeWords(analyzed.article.text, at)
    if (as !== 'context') setOpened({ kind: 'words', span, as })
    else
      makeOfSelected({
        operations: [{ kind: 'background', span }],
        ...{ label: 'new background', words: 'Marked as background.' },
      })
  }
  // Where something was drawn to be checked, that is what is gone through, over all articles.
  const sample = useSample(view, analyzed, automatic)
  const toHandles = () => {
    if (hasHandles) return leaveHandles()
    setHandles(true)
    // A card that was opened by hovering would go with the pointer.
    if (target) dispatch({ kind: 'touch', touched: { target, by: 'tap' } })
  }
  /** The focus goes back to what the handles were at. */
  const leaveHandles = () => {
    setHandles(false)
    if (target) view.giveBackFocus(target)
  }
  const toNext = () => {
    const list = sample?.unchecked ?? uncheckedOf(analyzed)
    const next = list.find((one) => one !== target) ?? null
    if (next) view.focusHighlight(next, 'tap')
    else if (sample) void sample.toNextArticle()
    else announce('Everything is checked.')
  }

  const onAny = target !== null
  const onStatement = target?.kind === 'attribution'
  const opening = (field: Parameters<typeof open>[0]) => ({ run: () => open(field), when: () => onStatement })
  const marking = (as: LayerId) => ({ run: () => void mark(as) })
  useCommands({
    'check.next': { run: toNext },
    'check.several': { run: () => setOpened({ kind: 'several' }) },
    'check.confirm': { run: () => about('confirm'), when: () => onAny },
    'check.reject': { run: () => about('remove'), when: () => onAny },
    'correct.speaker': opening('speaker'),
    'correct.manner': { run: () => about('manner'), when: () => onStatement },
    'correct.words': { run: () => open('words'), when: () => onAny },
    'correct.ends': { run: toHandles, when: () => onAny },
    'correct.cue': opening('cue'),
    'correct.addressee': opening('addressee'),
    'correct.relays': opening('relays'),
    'correct.saying': opening('saying'),
    'correct.split': opening('split'),
    'correct.merge': { run: () => about('merge'), when: () => onStatement },
    'correct.lost': { run: () => setListed({ selected: view.selected() }), when: () => lost > 0 },
    'correct.source': {
      run: () => chosen?.kind === 'source' && setOpened({ kind: 'source', id: chosen.id }),
      when: () => chosen?.kind === 'source',
    },
    'entity.name': openEntity('name'),
    'entity.kind': openEntity('kind'),
    'entity.join': openEntity('join'),
    'entity.part': openEntity('part'),
    'entity.remove': {
      run: () => {
        const entity = somebody()
        const done = entity && removalOf(entity)
        if (done) makeOfSelected({ ...done, words: `Removed: ${entity.name}.` })
      },
      when: () => somebody() !== null,
    },
    'entity.meant': {
      run: () => {
        const { article } = analyzed
        const at = view.selected()
        const sentence = sentenceHere()
        if (at) setOpened({ kind: 'mention', span: wholeWords(article.text, at), picked: false })
        else if (sentence)
          setOpened({ kind: 'mention', span: firstWord(article.text, sentence), picked: true })
      },
    },
    'mark.direct': marking('direct'),
    'mark.reported': marking('reported'),
    'mark.context': marking('context'),
  })
  return (
    <>
      {sample && <SampleBar {...sample} left={sample.unchecked.length} onNext={toNext} />}
      {opened && (
        <CorrectPart {...{ derived, opened }} onDone={makeOfSelected} onClose={() => setOpened(null)} />
      )}
      {hasHandles && target && (
        <HandlesPart {...{ view, derived, target }} onDone={make} onClose={leaveHandles} />
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
