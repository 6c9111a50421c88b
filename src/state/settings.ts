// How a reader likes the page: theme, size, face and setting of the text, how articles are read, what is announced, whether single keys do anything.

export const THEMES = ['auto', 'day', 'night', 'sepia'] as const
export const TEXT_SIZES = ['small', 'medium', 'large', 'huge'] as const

/** The serif that the page is made with, a plain sans, and one made for readers with dyslexia. */
export const FACES = ['serif', 'sans', 'dyslexic'] as const
export const LINE_LENGTHS = ['short', 'medium', 'long'] as const
export const SPACINGS = ['normal', 'wide', 'wider'] as const

export const CAREFUL = ['automatic', 'always', 'never'] as const

export type Settings = {
  readonly theme: (typeof THEMES)[number]
  readonly text: (typeof TEXT_SIZES)[number]
  readonly face: (typeof FACES)[number]
  readonly lines: (typeof LINE_LENGTHS)[number]
  /** Between lines, words and paragraphs. */
  readonly spacing: (typeof SPACINGS)[number]
  /** When articles are read carefully; `planCareful` says what each means. */
  readonly careful: (typeof CAREFUL)[number]
  /** Whether screen readers hear what each highlight is. */
  readonly spoken: boolean
  /** Whether 1, 2, 3, 0 and ? do something (WCAG 2.1.4 asks for a way to switch them off). */
  readonly keys: boolean
}

export const INITIAL_SETTINGS: Settings = {
  theme: 'auto',
  text: 'medium',
  face: 'serif',
  lines: 'medium',
  spacing: 'normal',
  careful: 'automatic',
  spoken: true,
  keys: true,
}

/** Settings as they were saved, by this version or another; what is missing or unknown is as at first. */
export function readSettings(saved: unknown): Settings | null {
  if (typeof saved !== 'object' || saved === null) return null
  const { theme, text, face, lines, spacing, careful, spoken, keys } = saved as Record<string, unknown>
  return {
    theme: THEMES.find((id) => id === theme) ?? INITIAL_SETTINGS.theme,
    text: TEXT_SIZES.find((id) => id === text) ?? INITIAL_SETTINGS.text,
    face: FACES.find((id) => id === face) ?? INITIAL_SETTINGS.face,
    lines: LINE_LENGTHS.find((id) => id === lines) ?? INITIAL_SETTINGS.lines,
    spacing: SPACINGS.find((id) => id === spacing) ?? INITIAL_SETTINGS.spacing,
    careful: CAREFUL.find((id) => id === careful) ?? INITIAL_SETTINGS.careful,
    spoken: typeof spoken === 'boolean' ? spoken : INITIAL_SETTINGS.spoken,
    keys: typeof keys === 'boolean' ? keys : INITIAL_SETTINGS.keys,
  }
}
