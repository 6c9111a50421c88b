// An article to be marked by hand, with the highlights hidden, and then compared with what the analysis says.
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ALL_LAYERS, deriveCard, type Touched } from '../../state'
import { MarkCard } from '../../ui/practice/MarkCard'
import { PracticeBar } from '../../ui/practice/PracticeBar'
import { PracticeTask } from '../../ui/practice/PracticeTask'
import { ArticleBody } from '../../ui/reader/ArticleBody'
import { ArticleHeader } from '../../ui/reader/ArticleHeader'
import { InvisiblesNotice } from '../../ui/reader/InvisiblesNotice'
import type { OpenedArticle } from '../articleQueries'
import { useCommands } from '../commands/commands'
import { cautionOf } from '../linkProblems'
import { useNavigation } from '../navigation'
import { SelectedWords } from '../reader/SelectedWords'
import { useArticleView, useShownState } from '../reader/useArticleView'
import { useDrawn } from '../reader/useDrawn'
import { useSelected } from '../reader/useSelected'
import { Shell } from '../Shell'
import { Compared } from './Compared'
import { useKnown } from './useKnown'
import { useOpenMark } from './useOpenMark'
import { usePracticeLink } from './usePracticeLink'
import { usePracticing } from './usePracticing'

export function Practice({ opened }: { readonly opened: OpenedArticle }) {
  const { article } = opened
  const [touched, setTouched] = useState<Touched | null>(null)
  const [comparing, setComparing] = useState(false)
  const view = useArticleView((action) => {
    if (action.kind === 'touch') setTouched(action.touched)
  })
  const { attach, inSight } = view
  const found = useKnown(opened, inSight)
  const practicing = usePracticing({ article, view, known: found.known, touched, onTouch: setTouched })
  const { derived } = practicing
  const { sections, drawn } = useDrawn(derived.plan)
  useShownState(
    view,
    { text: article.text, layers: ALL_LAYERS, touched, chosen: null, places: null },
    comparing ? null : drawn,
  )
  const isSelected = useSelected(view)
  const { markHere, edit, dialog } = useOpenMark(view, practicing)
  const { go } = useNavigation()
  const copyLink = usePracticeLink(article)

  /** Where the text is to be shown once it stands there again. */
  const wanted = useRef<Parameters<typeof view.scrollTo>[0] | null>(null)
  useEffect(() => {
    const at = wanted.current
    if (comparing || !at) return
    wanted.current = null
    view.focusPassage(at)
    view.scrollTo(at, 'instantly')
  }, [comparing, view])

  const marking = (kind: 'direct' | 'reported' | 'context') => ({
    run: () => markHere(kind),
    when: () => !comparing,
  })
  const stepping = (by: Parameters<typeof view.step>[0]) => ({
    run: () => view.step(by),
    when: () => !comparing && view.hasHighlights(),
  })
  const target = touched?.target ?? null
  const removeTouched = () => {
    const existing = target && practicing.existingAt(target)
    if (existing) practicing.remove(existing)
  }
  useCommands({
    'mark.direct': marking('direct'),
    'mark.reported': marking('reported'),
    'mark.context': { ...marking('context'), name: () => 'Mark as background…' },
    'correct.words': {
      run: () => target && edit(target),
      when: () => target !== null,
      name: () => 'Edit this mark…',
    },
    'check.reject': { run: removeTouched, when: () => target !== null, name: () => 'Delete this mark' },
    'highlight.next': stepping(1),
    'highlight.previous': stepping(-1),
    'highlight.first': stepping('first'),
    'highlight.last': stepping('last'),
    'highlight.card': { run: () => view.enterCard(), when: () => view.focused() !== null },
    back: { run: () => view.closeCard(), when: () => touched !== null },
    link: { run: copyLink, name: () => 'Copy link to practice' },
  })
  const toReading = () => go({ kind: 'article', id: article.id })
  const compare = () => {
    setTouched(null)
    setComparing(true)
  }
  return (
    <Shell
      switches={
        <PracticeBar
          marks={practicing.count}
          comparing={comparing}
          onMark={() => markHere('direct')}
          onCompare={compare}
          onBack={() => setComparing(false)}
        />
      }
      caution={cautionOf(article)}
    >
      {comparing ? (
        <Compared
          article={article}
          practicing={practicing}
          found={found}
          onShow={({ at }) => {
            wanted.current = at
            setComparing(false)
          }}
          onReading={toReading}
        />
      ) : (
        <article
          ref={attach}
          className="article"
          lang={article.lang}
          data-layers="direct reported context"
          data-spoken-on=""
        >
          <ArticleHeader
            article={article}
            headline={derived.headline}
            words={derived.analyzed.totalWords}
            made={null}
            onEditDetails={null}
            offers={null}
          />
          <PracticeTask
            marks={practicing.count}
            onCopyLink={copyLink}
            onStartAgain={practicing.startAgain}
            onReading={toReading}
          />
          <InvisiblesNotice found={derived.unseen} />
          <ArticleBody sections={sections} />
        </article>
      )}
      {touched && !comparing && (
        <TouchedMark
          view={view}
          touched={touched}
          practicing={practicing}
          onEdit={() => edit(touched.target)}
          onDelete={removeTouched}
        />
      )}
      {isSelected && !comparing && <SelectedWords view={view} />}
      {dialog}
    </Shell>
  )
}

type TouchedProps = {
  readonly view: ReturnType<typeof useArticleView>
  readonly touched: Touched
  readonly practicing: ReturnType<typeof usePracticing>
  readonly onEdit: () => void
  readonly onDelete: () => void
}

function TouchedMark({ view, touched, practicing, onEdit, onDelete }: TouchedProps) {
  const { attachCard, cardId } = view
  const { analyzed } = practicing.derived
  const card = deriveCard(analyzed, touched.target)
  useLayoutEffect(() => {
    if (card) view.openCard(touched, card.clear)
  }, [view, touched, card])
  if (!card) return null
  const { statement } = card
  return (
    <MarkCard
      ref={attachCard}
      id={cardId}
      told={statement ? `${statement.kind} · ${statement.who}` : 'background'}
      onEdit={onEdit}
      onDelete={onDelete}
      onClose={() => view.closeCard()}
    />
  )
}
