// Reading aloud by a voice of this device: the words that are said are lit and kept in sight; touching the text stops.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { overlaps, type Span } from '../../../domain'
import { findVoice, type Speech, speak, type Voices } from '../../../io/speech'
import { type AnalyzedArticle, passageOf } from '../../../state'
import { deriveSpokenParts, type SpokenPart } from '../../../state/readAloud'
import { ReadAloudBar } from '../../../ui/reader/ReadAloudBar'
import type { ArticleView } from '../../../ui/reader/view/articleView'
import { NOTHING } from '../../../ui/reader/view/painter'
import { useCommands } from '../../commands/commands'
import { useMessages } from '../../messages'
import { usePainted } from '../useArticleView'

/** Why nothing is read. */
const SILENT: Readonly<Record<Exclude<Voices['kind'], 'found'>, string>> = {
  none: 'This browser has no voice on this device, so nothing can be read aloud.',
  remoteOnly:
    'This browser has only voices that send the words away to be spoken, so nothing is read aloud. A voice installed on this device would be used.',
  otherLanguage: 'No voice of this device speaks the language of this article, so nothing is read aloud.',
}

type Reading = { readonly parts: readonly SpokenPart[]; readonly speech: Speech }

type Props = { readonly view: ArticleView; readonly analyzed: AnalyzedArticle }

export function ReadAloud({ view, analyzed }: Props) {
  const { notify, announce } = useMessages()
  const { article } = analyzed
  const [reading, setReading] = useState<Reading | null>(null)
  const [part, setPart] = useState(0)
  const [paused, setPaused] = useState(false)
  /** Whether the page goes along; not while the reader looks elsewhere. */
  const follows = useRef(true)
  const at = reading?.parts[part]?.at ?? null
  usePainted(
    view,
    'heard',
    useMemo(() => (at ? [at] : NOTHING), [at]),
  )
  useEffect(() => {
    if (!at) return
    if (follows.current) view.scrollTo(at)
    else follows.current = isInSight(view, at)
  }, [view, at])

  const over = (words: string | null) => {
    setReading(null)
    setPaused(false)
    if (words) announce(words)
  }
  const stop = () => {
    reading?.speech.stop()
    over('Stopped reading aloud.')
  }
  const begin = async () => {
    const found = await findVoice(article.lang)
    if (found.kind !== 'found') return notify(SILENT[found.kind])
    const parts = deriveSpokenParts(analyzed, beginningOf(view, analyzed))
    follows.current = true
    setPart(0)
    setPaused(false)
    const speech = speak(
      parts.map(({ words }) => words),
      found.voice,
      1,
      {
        onPart: setPart,
        onEnd: (failed) => over(failed ? 'The voice of this device stopped.' : 'Read to the end.'),
      },
    )
    setReading({ parts, speech })
  }
  const begun = reading !== null
  useCommands({
    readAloud: {
      run: () => (begun ? stop() : void begin()),
      when: () => article.text.trim() !== '',
      name: () => (begun ? 'Stop reading aloud' : 'Read aloud'),
    },
  })

  const touched = useEffectEvent((event: Event) => {
    const inText = event.target instanceof Element && event.target.closest('article [data-start]')
    if (event.type !== 'pointerdown') follows.current = false
    else if (inText) stop()
  })
  useEffect(() => {
    if (!begun) return
    const leaving = new AbortController()
    for (const kind of ['pointerdown', 'wheel', 'touchmove'])
      window.addEventListener(kind, touched, { signal: leaving.signal, passive: true })
    return () => leaving.abort()
  }, [begun])
  // With the page, or with another article, the voice ends.
  useEffect(() => {
    if (!reading) return
    const { speech } = reading
    window.addEventListener('pagehide', speech.stop)
    return () => {
      window.removeEventListener('pagehide', speech.stop)
      speech.stop()
    }
  }, [reading])

  if (!reading) return null
  return (
    <ReadAloudBar
      paused={paused}
      onPause={() => {
        if (paused) reading.speech.goOn()
        else reading.speech.pause()
        setPaused(!paused)
      }}
      onStop={stop}
    />
  )
}

const isInSight = (view: ArticleView, at: Span): boolean => {
  const sight = view.inSight()
  return sight !== null && overlaps(sight, at)
}

/** Where the reader is: what is selected, the highlight that is open or has the focus, else the text in the window. */
function beginningOf(view: ArticleView, analyzed: AnalyzedArticle): number {
  const focused = view.focused()
  return (
    view.selected()?.start ?? (focused && passageOf(analyzed, focused)?.start) ?? view.inSight()?.start ?? 0
  )
}
