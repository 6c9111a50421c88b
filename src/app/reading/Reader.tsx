// The reading of one article: text, layers, card and panel, tied to one state.
import { useEffect, useMemo, useRef } from 'react'
import type { LayerId, Span } from '../../domain'
import { derivePlaces, layersMissing, passageOf, shownLayers, withLayers } from '../../state'
import { LAYER_NAMES, LayerSwitches } from '../../ui/layers/LayerSwitches'
import { AnalysisNote } from '../../ui/reader/AnalysisNote'
import { ArticleBody } from '../../ui/reader/ArticleBody'
import { ArticleHeader } from '../../ui/reader/ArticleHeader'
import { ChosenBar } from '../../ui/reader/ChosenBar'
import { rangeOf } from '../../ui/reader/highlightMap'
import { InvisiblesNote } from '../../ui/reader/InvisiblesNote'
import { LeftOutList } from '../../ui/reader/LeftOutList'
import { LinkNotes } from '../../ui/reader/LinkNotes'
import { SelectionLink } from '../../ui/reader/SelectionLink'
import type { OpenedArticle } from '../articleQueries'
import { useMessages } from '../messages'
import { useNavigation } from '../navigation'
import { Shell } from '../Shell'
import { useSettings } from '../settings/settings'
import { PageTools } from '../tools'
import { useShortcuts } from '../useShortcuts'
import { useSheet } from './panel/useSheet'
import { ReaderCard } from './ReaderCard'
import { ReaderPanel } from './ReaderPanel'
import { scrollIntoReach } from './scrolling'
import type { LinkTarget } from './sharing/linkTo'
import { useSharing } from './sharing/useSharing'
import { useAnalysis } from './useAnalysis'
import { useChosen } from './useChosen'
import { useCorrection } from './useCorrection'
import { useDrawn } from './useDrawn'
import { useHighlights } from './useHighlights'
import { useKeeping } from './useKeeping'
import { useLeftOut } from './useLeftOut'
import { useLinkedPassage } from './useLinkedPassage'
import { useNotes } from './useNotes'
import { usePainted } from './usePainted'
import { useReaderState } from './useReaderState'
import { useReading } from './useReading'
import { useSelected } from './useSelected'

const NOTHING: readonly Span[] = []

const SUPPLIED =
  'This article was supplied by a link, not checked. Nobody compared it with what a publisher published.'
/** The same in few words, which stay in sight. */
const NOT_CHECKED = 'This text came by a link: not checked'
const NOT_CHOSEN = 'The source or entity of this link is not in this article.'

export function Reader({ opened }: { readonly opened: OpenedArticle }) {
  const { article } = opened
  const root = useRef<HTMLElement>(null)
  const { settings } = useSettings()
  const { announce, notify } = useMessages()
  const { visits } = useNavigation()
  const [state, dispatch] = useReaderState()
  const { analysis, state: found, retry, cancel } = useAnalysis(opened)
  const derived = useReading(article, analysis)
  const { reading, plan, sources, figures } = derived
  const { layers, chosen, step, touched } = state
  const { sections, drawn, whole } = useDrawn(plan)

  const places = useMemo(
    () => (chosen ? derivePlaces(reading, sources, figures, chosen) : null),
    [reading, sources, figures, chosen],
  )
  const highlights = useHighlights({ root, drawn, layers, touched, dispatch })
  const missing = places ? layersMissing(reading, places, layers) : []
  useChosen(root, highlights.map, chosen, places, drawn)
  usePainted(root, 'mention', places?.painted ?? NOTHING, drawn)
  const here = useMemo(() => {
    const at = step === null ? undefined : places?.steps[step]
    return at ? [at] : NOTHING
  }, [places, step])
  // A whole statement in reversed ink would be a black block: a source's step is lit softly.
  usePainted(root, places?.kept ? 'mention' : 'here', here, drawn)

  useKeeping(root, article)
  const notes = useNotes(root, article, drawn)
  const sheet = useSheet()
  const leftOut = useLeftOut(article)
  const correction = useCorrection(opened)
  const passageNote = useLinkedPassage(root, article, drawn, whole, step !== null)
  const { share, dialog: sharing } = useSharing(article, layers)
  const selected = useSelected(root, article)
  // A figure of the glance has no place in a link.
  const linkable = chosen?.kind === 'figure' ? null : chosen
  /** What a link would lead to now: what is selected, else what is open, else what is chosen, else where the focus is. */
  const pointedAt = (): LinkTarget | null => {
    const words = selected.read()
    if (words) return { kind: 'passage', at: words, name: 'the selection' }
    const passage = touched && passageOf(reading, touched.target)
    if (passage) return { kind: 'passage', at: passage, name: 'this passage' }
    if (linkable && places) return { kind: 'chosen', chosen: linkable, name: places.name }
    const focused = highlights.focused()
    const at = focused && passageOf(reading, focused)
    return at && { kind: 'passage', at, name: 'this passage' }
  }
  const sharePointedAt = () => {
    const target = pointedAt()
    if (target) share(target)
    else notify('Select some words, open a highlight or choose a source: then this key copies a link to it.')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the article comes; what led here has gone.
  useEffect(() => {
    if (visits > 0 && document.activeElement === document.body)
      document.getElementById('main')?.focus({ preventScroll: true })
  }, [])

  useEffect(() => {
    const at = here[0]
    const range = at && root.current ? rangeOf(root.current, at) : null
    if (!at || !range || step === null || !places) return
    scrollIntoReach(range)
    announce(`${step + 1} of ${places.steps.length}: ${article.text.slice(at.start, at.end)}`)
  }, [here, places, step, announce, article])

  const toggle = (layer: LayerId) => {
    dispatch({ kind: 'toggleLayer', layer })
    announce(`${LAYER_NAMES[layer]} ${layers[layer] ? 'off' : 'on'}`)
  }
  useShortcuts(settings.keys, {
    '1': () => toggle('direct'),
    '2': () => toggle('reported'),
    '3': () => toggle('context'),
    '0': () => {
      dispatch({ kind: 'toggleClean' })
      announce(shownLayers(layers).length > 0 ? 'Clean text' : 'All layers on')
    },
    l: sharePointedAt,
  })
  useShortcuts(true, {
    Escape: () => {
      if (touched) highlights.close()
      else if (sheet.open) sheet.lower()
      else if (chosen) dispatch({ kind: 'choose', chosen: null })
      else if (notes.shown) notes.show(null)
    },
  })

  return (
    <Shell
      switches={
        <LayerSwitches layers={layers} counts={derived.counts} keys={settings.keys} onToggle={toggle} />
      }
      tools={<PageTools />}
      caution={article.origin === 'link' ? NOT_CHECKED : null}
      panel={
        <ReaderPanel
          derived={derived}
          state={state}
          found={found}
          notes={notes}
          sheet={sheet}
          dispatch={dispatch}
          onOpenStatement={({ id }) => highlights.focusHighlight({ kind: 'attribution', id }, 'tap')}
        />
      }
    >
      <article
        ref={root}
        className="article"
        lang={article.lang}
        data-layers={shownLayers(layers).join(' ')}
        data-dimmed={places?.kept ? '' : undefined}
        data-spoken-on={settings.spoken ? '' : undefined}
        {...highlights.handlers}
      >
        <ArticleHeader
          article={article}
          headline={derived.headline}
          words={reading.totalWords}
          reviewed={analysis ? analysis.reviewed : null}
          onCorrect={correction.begin}
        />
        <InvisiblesNote found={derived.unseen} />
        <LinkNotes
          notes={[
            article.origin === 'link' && SUPPLIED,
            passageNote,
            chosen && !places && found.kind === 'ready' && NOT_CHOSEN,
          ]}
        />
        <AnalysisNote state={found} onCancel={cancel} onRetry={retry} />
        <ArticleBody sections={sections} />
        {whole && <LeftOutList state={leftOut.state} onShowAll={leftOut.showAll} />}
      </article>
      {correction.dialog}
      {touched && (
        <ReaderCard
          derived={derived}
          touched={touched}
          layers={layers}
          highlights={highlights}
          dispatch={dispatch}
          onShare={share}
        />
      )}
      {selected.any && <SelectionLink onShare={sharePointedAt} />}
      {chosen && places && (
        <ChosenBar
          name={places.name}
          count={places.steps.length}
          step={step}
          missing={missing}
          onShowMissing={() => {
            dispatch({ kind: 'showLayers', layers: withLayers(layers, missing) })
            announce(`${missing.map((layer) => LAYER_NAMES[layer]).join(' and ')} on`)
          }}
          onStep={(to) => dispatch({ kind: 'step', to })}
          onCopyLink={linkable && (() => share({ kind: 'chosen', chosen: linkable, name: places.name }))}
          onClose={() => dispatch({ kind: 'choose', chosen: null })}
        />
      )}
      {sharing}
    </Shell>
  )
}
