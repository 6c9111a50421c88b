// A key with its modifiers, written as in “Shift+Mod+z”: whether a press is it, and how it is told to eye and screen reader.

/** Modifiers, then the key as `KeyboardEvent.key` names it. `Mod` is Command on Apple's keyboards and Control on others. */
export type Chord = string

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

type Parts = { readonly key: string; readonly ctrl: boolean; readonly meta: boolean; readonly shift: boolean }

function partsOf(chord: Chord, apple: boolean): Parts {
  const modifiers = chord.split('+')
  const key = modifiers.pop() ?? ''
  const mod = modifiers.includes('Mod')
  return {
    key,
    ctrl: modifiers.includes('Ctrl') || (mod && !apple),
    meta: mod && apple,
    shift: modifiers.includes('Shift'),
  }
}

/** One that types a character, so that a reader may want it off (WCAG 2.1.4): a key alone, or with Shift. */
export const isSingle = (chord: Chord): boolean => /^(?:Shift\+)?.$/u.test(chord)

/** Whether a press is the chord. Which keys need Shift differs between keyboards: for digits and signs it does not count. */
export function isPressed(chord: Chord, press: Press, apple: boolean): boolean {
  const { key, ctrl, meta, shift } = partsOf(chord, apple)
  if (press.altKey || press.ctrlKey !== ctrl || press.metaKey !== meta) return false
  const isSign = isSingle(key) && !isLetter(key)
  return (isSign || press.shiftKey === shift) && isKey(key, press)
}

const isLetter = (key: string): boolean => /^[a-z]$/i.test(key)

/** A keyboard without Latin letters has them where others do. */
function isKey(key: string, { key: pressed, code }: Press): boolean {
  if (pressed.toLowerCase() === key.toLowerCase()) return true
  return isLetter(key) && /^\P{ASCII}$/u.test(pressed) && code === `Key${key.toUpperCase()}`
}

/** What stands for the chord and is the same for all that a keyboard cannot tell apart. */
export function pressOf(chord: Chord, apple: boolean): string {
  const { key, ctrl, meta, shift } = partsOf(chord, apple)
  return [ctrl && 'Control', meta && 'Meta', shift && 'Shift', key.toLowerCase()].filter(Boolean).join('+')
}

const SIGNS: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** As keyboards have it: “⇧⌘Z” on Apple's, “Ctrl+Shift+Z” on others. */
export function tellChord(chord: Chord, apple: boolean): string {
  const { key, ctrl, meta, shift } = partsOf(chord, apple)
  const told = SIGNS[key] ?? (isSingle(key) && !isSingle(chord) ? key.toUpperCase() : key)
  if (apple) return `${ctrl ? '⌃' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${told}`
  return [ctrl && 'Ctrl', shift && 'Shift', told].filter(Boolean).join('+')
}

/** As `aria-keyshortcuts` wants it. */
export function ariaChord(chord: Chord, apple: boolean): string {
  const { key, ctrl, meta, shift } = partsOf(chord, apple)
  const named = isSingle(key) && !isSingle(chord) ? key.toUpperCase() : key
  return [ctrl && 'Control', meta && 'Meta', shift && 'Shift', named].filter(Boolean).join('+')
}
