// The voices of this device, and speaking by one of them. A voice that is not local would send the words away: it is never used.

export type Voices =
  | { readonly kind: 'found'; readonly voice: SpeechSynthesisVoice }
  /** The browser can speak, but only by sending the words to somebody. */
  | { readonly kind: 'remoteOnly' }
  /** Voices of this device, but none that speaks the language. */
  | { readonly kind: 'otherLanguage' }
  | { readonly kind: 'none' }

/** Milliseconds that a browser may take to find its voices. */
const FINDING = 2000

/** The best voice of this device for a language; the browser's own default first. */
export async function findVoice(lang: string): Promise<Voices> {
  if (!('speechSynthesis' in window)) return { kind: 'none' }
  const all = await voicesOf(window.speechSynthesis)
  const local = all.filter(({ localService }) => localService)
  if (all.length === 0) return { kind: 'none' }
  if (local.length === 0) return { kind: 'remoteOnly' }
  const speaking = local.filter((voice) => languageOf(voice.lang) === languageOf(lang))
  const voice =
    speaking.find(({ default: isDefault }) => isDefault) ??
    speaking.find((one) => one.lang.replace('_', '-').toLowerCase() === lang.toLowerCase()) ??
    speaking[0]
  return voice ? { kind: 'found', voice } : { kind: 'otherLanguage' }
}

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** Some browsers have no voices until they were asked for them. */
async function voicesOf(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices()
  if (now.length > 0) return now
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, FINDING)
    synthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
  return synthesis.getVoices()
}

export type Speech = {
  readonly pause: () => void
  readonly goOn: () => void
  readonly stop: () => void
}

type Listener = {
  /** The part that is being said from now on. */
  readonly onPart: (part: number) => void
  /** All was said, or the voice failed. */
  readonly onEnd: (failed: boolean) => void
}

/** Says the parts one after another, each as an utterance of its own: browsers break off long ones. */
export function speak(
  parts: readonly string[],
  voice: SpeechSynthesisVoice,
  rate: number,
  { onPart, onEnd }: Listener,
): Speech {
  const { speechSynthesis } = window
  let isOver = false
  /** Which part is meant: what an earlier utterance still tells does not count. */
  let at = -1
  const end = (failed: boolean) => {
    if (isOver) return
    isOver = true
    onEnd(failed)
  }
  const next = () => {
    if (isOver) return
    at += 1
    const words = parts[at]
    if (words === undefined) return end(false)
    const own = at
    const utterance = new SpeechSynthesisUtterance(words)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = rate
    utterance.onend = () => own === at && next()
    utterance.onerror = () => own === at && end(true)
    onPart(own)
    speechSynthesis.speak(utterance)
  }
  speechSynthesis.cancel()
  next()
  return {
    pause: () => speechSynthesis.pause(),
    goOn: () => speechSynthesis.resume(),
    stop: () => {
      isOver = true
      // A browser that is paused would keep the next words waiting.
      speechSynthesis.resume()
      speechSynthesis.cancel()
    },
  }
}
