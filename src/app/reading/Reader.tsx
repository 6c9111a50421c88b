// The reading of one article: text, layers, card and panel, tied to one state.
import { useEffect, useMemo, useRef } from 'react'
import type { LayerId, Span } from '../../domain'
import { derivePlaces, shownLayers } from '../../state'
import { LAYER_NAMES, LayerSwitches } from '../../ui/layers/LayerSwitches'
import { AnalysisNote } from '../../ui/reader/AnalysisNote'
import { ArticleBody } from '../../ui/reader/ArticleBody'
import { ArticleHeader } from '../../ui/reader/ArticleHeader'
import { ChosenBar } from '../../ui/reader/ChosenBar'
import { rangeOf } from '../../ui/reader/highlightMap'
import { LinkNote } from '../../ui/reader/LinkNote'
import type { OpenedArticle } from '../articleQueries'
import { useDoors } from '../doors'
import { useMessages } from '../messages'
import { Shell } from '../Shell'
import { useSettings } from '../settings/settings'
import { PageTools } from '../tools'
import { useCopy } from '../useCopy'
import { useShortcuts } from '../useShortcuts'
import { linkToPassage, linkToState } from './linkedState'
import { ReaderCard } from './ReaderCard'
import { ReaderPanel } from './ReaderPanel'
import { SelectionLink } from './SelectionLink'
import { scrollIntoReach } from './scrolling'
import { useAnalysis } from './useAnalysis'
import { useChosen } from './useChosen'
import { useDrawn } from './useDrawn'
import { useHighlights } from './useHighlights'
import { useKeeping } from './useKeeping'
import { useLinkedPassage } from './useLinkedPassage'
import { usePainted } from './usePainted'
import { useReaderState } from './useReaderState'
import { useReading } from './useReading'

const NOTHING: readonly Span[] = []

export function Reader({ opened }: { readonly opened: OpenedArticle }) {
  const { article } = opened
  const root = useRef<HTMLElement>(null)
  const { settings } = useSettings()
  const { addressBar } = useDoors()
  const { announce } = useMessages()
  const copy = useCopy()
  const [state, dispatch] = useReaderState()
  const { analysis, state: found, retry } = useAnalysis(opened)
  const derived = useReading(article, analysis)
  const { reading, plan, sources, figures } = derived
  const { layers, chosen, step, touched } = state
  const { sections, drawn, whole } = useDrawn(plan)

  const places = useMemo(
    () => (chosen ? derivePlaces(reading, sources, figures, chosen) : null),
    [reading, sources, figures, chosen],
  )
  const highlights = useHighlights({ root, drawn, layers, touched, dispatch })
  useChosen(root, highlights.map, chosen, places, drawn)
  usePainted(root, 'mention', places?.painted ?? NOTHING, drawn)
  const here = useMemo(() => {
    const at = step === null ? undefined : places?.steps[step]
    return at ? [at] : NOTHING
  }, [places, step])
  // A whole statement in reversed ink would be a black block: a source's step is lit softly.
  usePainted(root, places?.kept ? 'mention' : 'here', here, drawn)

  useKeeping(root, article)
  const linkNote = useLinkedPassage(root, article, drawn, whole)
  const copyLink = (at: Span) =>
    copy(linkToPassage(addressBar.href(), article, at, layers), 'Link to the selection copied.')

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
  })
  useShortcuts(true, {
    Escape: () => {
      if (touched) highlights.close()
      else if (chosen) dispatch({ kind: 'choose', chosen: null })
    },
  })

  return (
    <Shell
      switches={
        <LayerSwitches layers={layers} counts={derived.counts} keys={settings.keys} onToggle={toggle} />
      }
      tools={<PageTools />}
      panel={
        <ReaderPanel
          derived={derived}
          state={state}
          found={found}
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
        />
        <LinkNote text={linkNote} />
        <AnalysisNote state={found} onRetry={retry} />
        <ArticleBody sections={sections} />
      </article>
      {touched && (
        <ReaderCard
          derived={derived}
          touched={touched}
          layers={layers}
          highlights={highlights}
          dispatch={dispatch}
        />
      )}
      <SelectionLink root={root} article={article} keys={settings.keys} onCopy={copyLink} />
      {chosen && places && (
        <ChosenBar
          name={places.name}
          count={places.steps.length}
          step={step}
          onStep={(to) => dispatch({ kind: 'step', to })}
          onCopyLink={
            chosen.kind === 'figure'
              ? null
              : () => copy(linkToState(addressBar.href(), article), `Link to ${places.name} copied.`)
          }
          onClose={() => dispatch({ kind: 'choose', chosen: null })}
        />
      )}
    </Shell>
  )
}
