// A browser that can speak, made up: tells what it was given to say, and says it when told to.
type Spoken = { readonly text: string; readonly voice: { readonly name: string } | null; rate: number }
type Utterance = Spoken & { onend: (() => void) | null; onerror: (() => void) | null }
type FakeVoice = { name: string; lang: string; localService: boolean; default: boolean }

/** Runs in a page, too: it needs nothing from around it. */
export function fakeSpeech(voices: readonly FakeVoice[]) {
  const said: string[] = []
  const byVoice: (string | null)[] = []
  let queue: Utterance[] = []
  let paused = false
  class SpeechSynthesisUtterance {
    text: string
    voice = null
    lang = ''
    rate = 1
    onend = null
    onerror = null
    constructor(text: string) {
      this.text = text
    }
  }
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (utterance: Utterance) => {
      said.push(utterance.text)
      byVoice.push(utterance.voice?.name ?? null)
      queue.push(utterance)
    },
    cancel: () => {
      queue = []
    },
    pause: () => {
      paused = true
    },
    resume: () => {
      paused = false
    },
    addEventListener: () => {},
  }
  return {
    speechSynthesis,
    SpeechSynthesisUtterance,
    said,
    byVoice,
    isSilent: () => queue.length === 0,
    /** What is being said ends. */
    finish: () => {
      if (!paused) queue.shift()?.onend?.()
    },
  }
}
