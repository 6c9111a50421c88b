// One article on screen: text, layers, card and panel, tied to one state.
import { useMemo } from 'react'
import { layerNames } from '../../domain'
import { derivePlaces, layersMissing, shownLayers, withLayers } from '../../state'
import { LayerSwitches } from '../../ui/layers/LayerSwitches'
import { AnalysisStatus } from '../../ui/reader/AnalysisStatus'
import { ArticleBody } from '../../ui/reader/ArticleBody'
import { ArticleHeader } from '../../ui/reader/ArticleHeader'
import { ChosenBar } from '../../ui/reader/ChosenBar'
import { InvisiblesNotice } from '../../ui/reader/InvisiblesNotice'
import { LinkNotices } from '../../ui/reader/LinkNotices'
import { NotesInText } from '../../ui/reader/NotesHere'
import { ReadingLine } from '../../ui/reader/ReadingLine'
import type { OpenedArticle } from '../articleQueries'
import { useCommandTable } from '../commands/commands'
import { FirstVisit } from '../FirstVisit'
import { fetchedPart } from '../fetchedPart'
import { cautionOf } from '../linkProblems'
import { useMessages } from '../messages'
import { useReaderState } from '../navigation'
import { useOffer, usePalette } from '../palette/access'
import { Shell } from '../Shell'
import { useSettings } from '../settings/settings'
import { useUndoWithin } from '../undo/undo'
import { useCorrections } from './correcting/useCorrections'
import { useSheet } from './panel/useSheet'
import { ReaderCard } from './ReaderCard'
import { ReaderPanel } from './ReaderPanel'
import { SelectedWords } from './SelectedWords'
import { pointedAt, targetOfChosen } from './sharing/pointedAt'
import { useSharing } from './sharing/useSharing'
import { useAnalysis } from './useAnalysis'
import { useArticleView, useShownState } from './useArticleView'
import { useCareful } from './useCareful'
import { useDetails } from './useDetails'
import { useDrawn } from './useDrawn'
import { useFoundPassage } from './useFoundPassage'
import { useFoundTold } from './useFoundTold'
import { useKeepArticle } from './useKeepArticle'
import { useLinkedPassage } from './useLinkedPassage'
import { useMakingNotes } from './useMakingNotes'
import { useNotes } from './useNotes'
import { useNotesInText } from './useNotesInText'
import { useReaderCommands } from './useReaderCommands'
import { useSelected } from './useSelected'
import { useShownReading } from './useShownReading'
import { useStep } from './useStep'

const Correcting = fetchedPart(async () => (await import('./correcting/Correcting')).Correcting)
const LostNotice = fetchedPart(async () => (await import('../../ui/reader/LostNotice')).LostNotice)
const Others = fetchedPart(async () => (await import('./ExcludedBlocks')).Others)
const ExcludedBlocks = fetchedPart(async () => (await import('./ExcludedBlocks')).ExcludedBlocks)
const Aids = fetchedPart(async () => (await import('./aids/Aids')).Aids)

const SUPPLIED =
  'This article was supplied by a link, not checked. Nobody compared it with what a publisher published.'
/** Characters of a selection that are looked for. */
const LONGEST_SEARCH = 200
const NOT_CHOSEN = 'What this address chose is not in this article.'

export function Reader({ opened }: { readonly opened: OpenedArticle }) {
  const { article } = opened
  const { settings } = useSettings()
  const { announce, notify } = useMessages()
  const table = useCommandTable()
  const [state, dispatch] = useReaderState()
  const view = useArticleView(dispatch)
  const { attach } = view
  const { analysis, review, state: found, retry, cancel } = useAnalysis(opened)
  const careful = useCareful(
    article,
    found.kind === 'ready' && review === null && !found.foreign,
    view.inSight,
  )
  const corrections = useCorrections(article)
  const { derived, listed, automatic, lost } = useShownReading({
    view,
    article,
    quick: analysis,
    careful: careful.analysis,
    review,
    corrections,
    state,
    dispatch,
  })
  const { analyzed, plan } = derived
  const { layers, chosen, step, touched } = state
  useFoundTold(found, derived.counts)
  const { sections, drawn, whole } = useDrawn(plan)

  const places = useMemo(() => (chosen ? derivePlaces(derived, chosen) : null), [derived, chosen])
  const missing = places ? layersMissing(analyzed, places, layers) : []
  useShownState(view, { text: article.text, layers, touched, chosen, places }, drawn)
  useStep(view, article, places, step)

  useKeepArticle(view, article)
  useUndoWithin(article.id)
  const notes = useNotes(view, article)
  const sheet = useSheet()
  const notesInText = useNotesInText(notes, derived.blocks, sheet, dispatch)
  const details = useDetails(article)
  /** What ships with the reader has left nothing out. */
  const isOwn = article.origin !== 'bundled'
  const passageNotice = useLinkedPassage(view, analyzed, drawn, whole, step !== null)
  const { share, dialog: sharing } = useSharing(article, layers, corrections.kept)
  const isSelected = useSelected(view)
  const passage = useFoundPassage(view, article, chosen)
  const palette = usePalette()
  useOffer({
    article,
    sources: () => derived.sources,
    entities: () => derived.groups,
    chooseSource: (id) => dispatch({ kind: 'choose', chosen: { kind: 'source', id } }),
    chooseEntity: (id) => dispatch({ kind: 'choose', chosen: { kind: 'entity', id } }),
    goTo: (at) => {
      sheet.lower()
      passage.goTo(at)
    },
  })
  const making = useMakingNotes(notes, article, () => {
    const here = pointedAt(view.selected(), touched, null, view.focused(), analyzed)
    return here?.kind === 'passage' ? here.at : passage.lit
  })
  const chosenTarget = targetOfChosen(chosen, places)
  const sharePointedAt = () => {
    const target = pointedAt(view.selected(), touched, chosenTarget, view.focused(), analyzed)
    if (target) share(target)
    else notify('Select some words, open a highlight or choose a source: then this key copies a link to it.')
  }

  const backFrom = () => {
    if (touched) return () => view.closeCard()
    if (sheet.open) return sheet.lower
    if (chosen) return () => dispatch({ kind: 'choose', chosen: null })
    if (notes.shown) return () => notes.show(null)
    return passage.lit ? passage.clear : null
  }
  const { toggle } = useReaderCommands({
    id: article.id,
    view,
    state,
    dispatch,
    places,
    sharePointedAt,
    findSelected: () => {
      const at = view.selected()
      if (at) palette.open(article.text.slice(at.start, at.end).slice(0, LONGEST_SEARCH))
    },
    editDetails: details.begin,
    back: backFrom(),
  })

  return (
    <Shell
      switches={
        <LayerSwitches layers={layers} counts={derived.counts} keys={settings.keys} onToggle={toggle} />
      }
      caution={cautionOf(article)}
      panel={
        <ReaderPanel
          derived={listed}
          state={state}
          found={found}
          notes={notes}
          sheet={sheet}
          dispatch={dispatch}
          onOpenPlace={passage.goTo}
          onChangeNote={making.change}
          onCorrect={corrections.desk.ask}
          onOpenStatement={({ id }) => view.focusHighlight({ kind: 'attribution', id }, 'tap')}
        />
      }
    >
      <FirstVisit article={article} />
      <article
        ref={attach}
        className="article"
        lang={analysis?.foreign ?? article.lang}
        data-layers={shownLayers(layers).join(' ')}
        data-dimmed={places?.kept ? '' : undefined}
        data-spoken-on={settings.spoken ? '' : undefined}
      >
        <ArticleHeader
          article={article}
          headline={derived.headline}
          words={listed.analyzed.totalWords}
          made={analysis && { review: analyzed.review }}
          onEditDetails={details.begin}
          offers={{
            onReadAloud: () => table.run('readAloud'),
            onPractice: () => table.run('practice'),
            onCheck: () => table.run('check.several'),
          }}
        />
        {found.kind === 'ready' && !review && (
          <ReadingLine
            reading={analyzed.analysis === careful.part ? 'part' : analyzed.analysis.reading}
            state={careful.state}
            onStart={careful.start}
            onCancel={careful.cancel}
          />
        )}
        <InvisiblesNotice found={derived.unseen} />
        {isOwn && <Others article={article} />}
        {lost > 0 && (
          <LostNotice
            count={lost}
            newer={corrections.notFound.filter(({ why }) => why === 'newer').length}
            onShow={() => table.run('correct.lost')}
          />
        )}
        <LinkNotices
          notices={[
            article.origin === 'link' && SUPPLIED,
            passageNotice,
            chosen && !places && found.kind === 'ready' && NOT_CHOSEN,
          ]}
        />
        <AnalysisStatus state={found} onCancel={cancel} onRetry={retry} />
        <NotesInText value={notesInText}>
          <ArticleBody sections={sections} />
        </NotesInText>
        {isOwn && whole && <ExcludedBlocks article={article} />}
      </article>
      {details.dialog}
      {making.dialog}
      {touched && (
        <ReaderCard
          derived={derived}
          touched={touched}
          layers={layers}
          view={view}
          dispatch={dispatch}
          onShare={share}
          onWriteNote={making.write}
        />
      )}
      {whole && <Aids view={view} derived={derived} layers={layers} notes={notes} />}
      {automatic && <Correcting {...{ view, derived, automatic, corrections, state, dispatch, lost }} />}
      {isSelected && <SelectedWords view={view} />}
      {chosen && places && (
        <ChosenBar
          name={places.name}
          count={places.steps.length}
          step={step}
          missing={missing}
          onShowMissing={() => {
            dispatch({ kind: 'showLayers', layers: withLayers(layers, missing) })
            announce(`${layerNames(missing)} on`)
          }}
          onStep={(to) => dispatch({ kind: 'step', to })}
          onCopyLink={chosenTarget && (() => share(chosenTarget))}
          onClose={() => dispatch({ kind: 'choose', chosen: null })}
        />
      )}
      {sharing}
    </Shell>
  )
}
